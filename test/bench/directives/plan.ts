import { writeAims } from './aims.js';
import { writeDivision } from './division.js';
import { labelOf, type Mark } from './document.js';
import { CARRIES } from './forms/edges.js';
import { NUMBERINGS, type Numbering } from './forms/numberings.js';
import { composeTask, composeWords, drawClause, taskOf } from './item.js';
import { writeSafeguards } from './safeguards.js';
import type { Scene } from './scene.js';
import { drawStyle, type PlanStyle } from './style.js';
import { GROUPS, WORK_CHAPTERS } from './words/general.js';

/** Gives the next number at a level; those below begin again unless they run on. */
export class Counter {
  readonly #values: number[] = [];
  readonly #numbering: Numbering;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The mark of the next heading or item at `level`; `null` where it carries no number. */
  next(level: number, jump = 0): Mark | null {
    const { levels, running } = this.#numbering;
    const value = (this.#values[level] ?? 0) + 1 + jump;
    this.#values[level] = value;
    const last = levels.length - 1;
    for (let below = level + 1; below < levels.length; below++)
      if (!(running && below === last)) this.#values[below] = 0;
    const style = levels[level];
    return style ? { style, value, level } : null;
  }
}

/** Writes the numbered part of a plan: aims, work, division of work, safeguards. Returns the numbering that it drew. */
export function writePlan(scene: Scene, opening: string): void {
  const { random } = scene;
  const deep = NUMBERINGS.filter(({ levels }) => levels.length > 2 && levels[1] !== 'section');
  const form = random.pick(scene.wanted === 'clause/on-group' ? deep : NUMBERINGS);
  scene.forms.add(form.name);
  const style = drawStyle(scene, form);
  const counter = new Counter(form);
  scene.deal();
  scene.write({ kind: 'paragraph', text: `${opening}${style.declared}` });
  const carry = random.chance(0.12) ? { ...scene.draw(CARRIES, scene.cast.collective().text) } : null;
  const first = scene.tasks.length;
  writeAims(scene, form, counter);
  if (carry?.place === 'before') scene.write({ kind: 'paragraph', text: carry.text });
  if (form.levels.length === 1) writeItems(scene, form, counter, style, random.int(6, 10));
  else writeChapters(scene, form, counter, style);
  if (form.levels.length > 1 && random.chance(0.2)) writeDivision(scene, form, counter);
  writeSafeguards(scene, form, counter, style);
  if (carry?.place === 'behind') scene.write({ kind: 'paragraph', text: carry.text });
  if (!carry) return;
  const unit = carry.text.replace(/^以[上下]各项任务均需|(?:配合)?(?:落实|负责)，不再.*$/g, '');
  for (const [at, task] of scene.tasks.entries())
    if (at >= first) scene.tasks[at] = { ...task, carried: [{ unit, role: carry.role }] };
}

function writeChapters(scene: Scene, numbering: Numbering, counter: Counter, style: PlanStyle): void {
  const { random, theme } = scene;
  const deep = numbering.levels.length > 2;
  const inGroups = deep && random.chance(0.5);
  const names = inGroups ? random.sample(WORK_CHAPTERS, 1) : random.sample(theme.chapters, random.int(2, 4));
  for (const name of names) {
    // No heading without work under it.
    if (scene.left < 5) break;
    scene.write({ kind: 'heading', mark: counter.next(0), text: name, level: 0 });
    if (!deep) {
      writeItems(scene, numbering, counter, style, random.int(2, 4));
      continue;
    }
    const groups = inGroups ? random.sample(theme.chapters, random.int(3, 5)) : random.sample(GROUPS, 2);
    for (const group of groups) if (scene.left >= 5) writeGroup(scene, numbering, counter, style, group);
  }
  if (numbering.levels[0] === 'cn' && style.given === 'items' && random.chance(0.12))
    writeBareChapter(scene, counter, style);
}

/** A chapter with a clause and no items is one task. */
function writeBareChapter(scene: Scene, counter: Counter, style: PlanStyle): void {
  const mark = counter.next(0);
  const drawn = scene.title();
  if (!mark || !drawn) return;
  scene.forms.add('chapter/no-items');
  const label = labelOf(mark);
  const clause = drawClause(scene, style);
  const sentences = composeWords(scene, drawn.about, { label, deadline: clause?.clause.deadline ?? null, named: true });
  const shown = clause?.clause.shape === 'bracket' ? style.bracket.around(clause.clause.text) : '';
  const prose = clause?.clause.shape === 'prose' ? `${clause.clause.text}。` : '';
  scene.write(
    { kind: 'heading', mark, text: drawn.title, level: 0 },
    { kind: 'paragraph', text: `${sentences.join('。')}。${prose}${shown}` },
  );
  if (clause?.clause.shape === 'lines')
    for (const text of clause.clause.text.split('\n')) scene.write({ kind: 'paragraph', text });
  scene.tasks.push(
    taskOf(label, drawn.title, clause?.clause ?? null, style.bracket, [
      'chapter/no-items',
      ...(clause ? [clause.form] : []),
    ]),
  );
}

function writeGroup(scene: Scene, numbering: Numbering, counter: Counter, style: PlanStyle, name: string): void {
  const { random } = scene;
  const mark = counter.next(1);
  const own = style.given === 'groups' ? drawClause(scene, style) : null;
  if (own && mark) {
    scene.forms.add('clause/on-group');
    scene.write({ kind: 'heading', mark, text: `${name}${style.bracket.around(own.clause.text)}`, level: 1 });
    scene.tasks.push(taskOf(labelOf(mark), name, own.clause, style.bracket, ['clause/on-group', own.form]));
  } else scene.write({ kind: 'heading', mark, text: name, level: 1 });
  if (numbering.levels.length === 4) {
    for (let at = 0; at < (scene.left > 8 ? 2 : 1); at++) {
      scene.write({ kind: 'heading', mark: counter.next(2), text: scene.title()?.title ?? '', level: 2 });
      writeItems(scene, numbering, counter, style, 2);
    }
  } else writeItems(scene, numbering, counter, style, random.int(1, 3));
}

/** Writes up to `count` tasks at the last level; fewer where the theme has no more objects. */
function writeItems(scene: Scene, numbering: Numbering, counter: Counter, style: PlanStyle, count: number): void {
  for (let at = 0; at < count; at++) {
    const drawn = scene.title();
    if (!drawn) return;
    const mark = counter.next(numbering.levels.length - 1, numbering.gaps && scene.random.chance(0.08) ? 3 : 0);
    if (!mark) return;
    const before = scene.tasks.length;
    const grouped = style.given === 'groups';
    composeTask(scene, mark, drawn, grouped ? { ...style, clauses: [] } : style, !grouped);
    const task = scene.tasks[before];
    // Under a group that carries their clause items may be read as tasks or as parts of the group's.
    if (task && style.given === 'groups') scene.tasks[before] = { ...task, optional: true, unitsUncertain: true };
  }
}
