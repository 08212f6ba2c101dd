import { labelOf, type Mark } from './document.js';
import type { Form } from './form.js';
import type { Bracket } from './forms/brackets.js';
import type { Clause, ClauseForm } from './forms/clause.js';
import { ENTERPRISES } from './forms/enterprises.js';
import { TARGETS } from './forms/targets-joint.js';
import { CLAUSE_PLACES, MEASURE_FORM, type TitleLayout } from './forms/titles.js';
import { TRAPS } from './forms/traps.js';
import type { GoldTask } from './gold.js';
import type { Scene } from './scene.js';

/** What is drawn once for all items of a directive. */
export interface ItemStyle {
  readonly layout: TitleLayout;
  readonly layoutName: string;
  readonly bracket: Bracket;
  readonly place: Form<{ words: string; clause: string }, string>;
  /** The usual form and a second one; empty where items carry no clause. */
  readonly clauses: readonly ClauseForm[];
}

/** Draws the places of brackets. */
export const drawPlace = (scene: Scene) =>
  scene.random.pick([CLAUSE_PLACES[0] ?? CLAUSE_PLACES[1], ...CLAUSE_PLACES]) as (typeof CLAUSE_PLACES)[number];

/** Where an item's words stand. */
export interface Place {
  /** The item's label. */
  readonly label: string;
  /** The date that its clause states: goals without one of their own have it. */
  readonly deadline: string | null;
  /** Whether enterprises may be named: not where it is open which task they are named in. */
  readonly named: boolean;
}

/** The sentences of an item without a clause; goals and enterprises in it go to the gold. */
export function composeWords(scene: Scene, about: string, { label, deadline, named }: Place): string[] {
  const { random, theme, used, issuer, year } = scene;
  const sentences = scene.sentences(random.int(2, 4), about);
  const insert = (text: string) => sentences.splice(random.int(1, sentences.length), 0, text);
  if (random.chance(0.4)) {
    // What recurs has no date of its own and takes none from the clause: it is left out where one is printed.
    const form = random.pick(TARGETS.filter(({ name }) => deadline === null || name !== 'target/yearly'));
    const { text, targets } = scene.apply(form, { theme, year, used });
    insert(text);
    const dated = targets.map((target) => ({ ...target, deadline: target.deadline ?? deadline }));
    scene.targets.push(...dated.map((target) => ({ ...target, task: label, form: form.name })));
  }
  if (random.chance(0.25)) insert(scene.draw(TRAPS, { theme, year, used }));
  if (named && issuer.level !== 'state' && random.chance(0.15)) {
    const form = random.pick(ENTERPRISES);
    const { text, names } = scene.apply(form, { theme, short: issuer.short });
    insert(text);
    scene.enterprises.push(...names.map((name) => ({ task: label, name, form: form.name })));
  }
  return sentences;
}

/** Draws a clause in one of the directive's forms. */
export function drawClause(scene: Scene, { clauses }: ItemStyle): { clause: Clause; form: string } | null {
  const form = clauses.length > 1 && scene.random.chance(0.3) ? clauses[1] : clauses[0];
  if (!form) return null;
  scene.cast.begin();
  return { clause: scene.apply(form, { cast: scene.cast, year: scene.year }), form: form.name };
}

/** A task of the gold; the bracket's width is that of the names in it. */
export function taskOf(
  label: string,
  title: string,
  clause: Clause | null,
  bracket: Bracket,
  forms: readonly string[],
): GoldTask {
  const width = (names: readonly string[] | undefined) =>
    (names ?? []).map(clause?.shape === 'bracket' ? bracket.width : (name) => name);
  return {
    label,
    title,
    lead: width(clause?.lead),
    support: width(clause?.support),
    responsible: width(clause?.responsible),
    deadline: clause?.deadline ?? null,
    roleBasis: clause ? (clause.basis ?? 'EXPLICIT') : null,
    carried: [],
    forms,
  };
}

/** Writes an item: its number, its title, its words and its clause, as the style lays them out. */
export function writeItem(
  scene: Scene,
  mark: Mark,
  title: string,
  sentences: readonly string[],
  clause: Clause | null,
  style: ItemStyle,
): string {
  const { layout, bracket } = style;
  let [head, rest] = [title, [...sentences]];
  if (layout.line === 'none') [head, rest] = [sentences[0] ?? title, sentences.slice(1)];
  const measured = layout.line === 'same' && layout.stop === '。' && scene.random.chance(0.15);
  let words = measured ? scene.apply(MEASURE_FORM, rest) : rest.join('。');
  if (clause?.shape === 'prose') words = words ? `${words}。${clause.text}` : clause.text;
  const shown = clause?.shape === 'bracket' ? bracket.around(clause.text) : '';
  const behindTitle = shown && layout.clauseBehindTitle;
  if (behindTitle) {
    scene.forms.add(style.layoutName);
    head += shown;
  }
  const [body = '', apart] =
    shown && !behindTitle ? scene.apply(style.place, { words, clause: shown }).split('\n\n') : [`${words}。`];
  if (layout.line === 'own') {
    scene.write(
      { kind: 'heading', mark, text: `${head}${layout.stop}`, level: mark.level },
      { kind: 'paragraph', text: body },
    );
  } else {
    const stop = layout.line === 'none' ? (rest.length > 0 || clause?.shape === 'prose' ? '。' : '') : layout.stop;
    scene.write({ kind: 'item', mark, text: `${head}${stop}${words || shown ? body : ''}` });
  }
  if (apart) scene.write({ kind: 'paragraph', text: apart });
  if (clause?.shape === 'lines')
    for (const line of clause.text.split('\n')) scene.write({ kind: 'paragraph', text: line });
  return layout.line === 'none' ? head : title;
}

/** Composes a task with its clause, writes it and notes it. */
export function composeTask(
  scene: Scene,
  mark: Mark,
  { title, about }: { title: string; about: string },
  style: ItemStyle,
  named: boolean,
): void {
  const label = labelOf(mark);
  const drawn = drawClause(scene, style);
  const sentences = composeWords(scene, about, { label, deadline: drawn?.clause.deadline ?? null, named });
  const printed = writeItem(scene, mark, title, sentences, drawn?.clause ?? null, style);
  const forms = [style.layoutName, ...(drawn ? [drawn.form] : [])];
  scene.tasks.push(taskOf(label, printed, drawn?.clause ?? null, style.bracket, forms));
}
