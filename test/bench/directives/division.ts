import { DIVISIONS } from './forms/divisions.js';
import type { Numbering } from './forms/numberings.js';
import type { Counter } from './plan.js';
import type { Scene } from './scene.js';
import { UNIT_WORK } from './words/general.js';

/** Writes a chapter that divides the work by unit; its items are no tasks. */
export function writeDivision(scene: Scene, { levels, running }: Numbering, counter: Counter): void {
  const { random } = scene;
  const units = scene.cast.plain().list(random.int(3, 6));
  const works = random.sample(UNIT_WORK, units.length);
  const duties = units.map((unit, at) => ({ unit, text: (works[at] ?? '').replace('{}', scene.theme.subject) }));
  const form = random.pick(DIVISIONS);
  const { numbered, paragraphs } = scene.apply(form, duties);
  scene.unitDuties.push(...duties.map((duty) => ({ ...duty, form: form.name })));
  scene.write({
    kind: 'heading',
    mark: counter.next(0),
    text: random.pick(['职责分工', '部门职责', '责任分工']),
    level: 0,
  });
  const style = levels[1];
  for (const text of paragraphs) {
    const mark = numbered && style && !running ? counter.next(1) : null;
    scene.write(mark ? { kind: 'item', mark, text } : { kind: 'paragraph', text });
  }
}
