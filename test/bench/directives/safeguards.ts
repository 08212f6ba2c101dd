import { labelOf } from './document.js';
import type { Numbering } from './forms/numberings.js';
import { drawClause, taskOf, writeItem } from './item.js';
import type { Counter } from './plan.js';
import { setUpBody } from './roster.js';
import type { Scene } from './scene.js';
import type { PlanStyle } from './style.js';
import { SAFEGUARDS } from './words/general.js';

/** Writes 保障措施, whose items are tasks too; the first may set up a body. */
export function writeSafeguards(scene: Scene, { levels }: Numbering, counter: Counter, style: PlanStyle): void {
  const { random } = scene;
  const withClauses = style.given === 'items' && random.chance(0.5);
  // One level below the chapter: where tasks stand deeper their numbers are not continued here.
  const level = Math.min(1, levels.length - 1);
  if (levels.length > 1)
    scene.write({
      kind: 'heading',
      mark: counter.next(0),
      text: random.pick(['保障措施', '组织保障', '组织实施', '工作要求']),
      level: 0,
    });
  const drawn = random.sample(SAFEGUARDS.slice(1), random.int(2, 4));
  const body = random.chance(0.3) ? setUpBody(scene) : null;
  for (const [at, entry] of [SAFEGUARDS[0] ?? '', ...drawn].entries()) {
    const mark = counter.next(level);
    if (!mark) return;
    const [title = '', ...words] = entry.split('|');
    // The first sentence may be the title.
    const own = at === 0 && body ? [...words, body.sentence] : words;
    const clause = withClauses ? drawClause(scene, style) : null;
    const label = labelOf(mark);
    const printed = writeItem(scene, mark, title, own, clause?.clause ?? null, style);
    if (at === 0 && body) scene.write(...body.behind);
    scene.tasks.push(
      taskOf(label, printed, clause?.clause ?? null, style.bracket, [
        style.layoutName,
        ...(clause ? [clause.form] : []),
      ]),
    );
  }
}
