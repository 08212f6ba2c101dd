import { aliasesOf, platesOf, predecessorsOf, type Succession, successorsOf } from '#src/lexicon/units/aliases.js';
import { knownPlaceAt } from '#src/lexicon/units/places.js';
import { placeOfReforms, spokenNames } from '#src/lexicon/units/spoken.js';
import { Dictionary } from '#src/text/dictionary.js';
import type { Span } from '#src/text/span.js';
import { Slices } from '../knowledge/slices.js';
import type { Knowledge, KnownUnit } from '../knowledge/types.js';
import { ShortNames } from './abbreviation.js';
import { foldText } from './fold.js';
import { SlipTable } from './slips.js';
import { SoundTable } from './sound.js';

/** What a name stands for in the graph. */
export interface Name {
  readonly kind: 'UNIT' | 'PERSON' | 'ENTERPRISE' | 'BODY';
  readonly ids: readonly string[];
  /** Said where the graph knows the unit by the name it had before or after a reform. */
  readonly note: string | null;
}

/** A name found in a question, or a unit's name that the graph does not hold (`ids` empty). */
export interface Mention extends Span, Name {
  readonly words: string;
}

/** A spelling of a unit before or after a reform, and what to say of it. */
interface Reform {
  readonly spelling: string;
  readonly note: string;
}

/** 各部门 is nobody's name: 哪个部门 is no slip of it. */
const OF_MANY = /^(?:各|有关|相关)/;
/** Ends of company names that people leave out: 时风 for 时风集团. */
const COMPANY_END = /(?:集团|股份)?(?:有限公司|有限责任公司|公司)?$/;
/** Before a unit's name without a place of its own, these make it another unit: 省 + 发改委. */
const OTHER_LEVEL = /(?:国家|省|市|县|区|州|盟|旗|镇|乡)级?$/;

/** Every name that questions may use, by the graph's own aliases and the public record of reforms. */
export class NameIndex {
  readonly #names = new Dictionary<Name[]>();
  readonly #titles = new Dictionary<true>();
  /** By a unit's place and name; they are the same in every index. */
  readonly #reforms: Map<string, readonly Reform[]>;
  /** The names of units and people by how they sound. */
  readonly sounds: SoundTable;
  /** The names of units by their ends. */
  readonly slips = new SlipTable();
  /** The names of units by what may be short for them. */
  readonly short = new ShortNames();

  private constructor(before?: NameIndex) {
    this.#reforms = before ? before.#reforms : new Map();
    this.sounds = new SoundTable(before?.sounds);
  }

  /** Makes the index of what is known, in slices; what takes long to tell of a name is taken from the one `before`. */
  static async of(knowledge: Knowledge, before?: NameIndex): Promise<NameIndex> {
    const slices = new Slices();
    const index = new NameIndex(before);
    await slices.each(knowledge.units.values(), (unit) => {
      const plates = platesOf(unit.name).flatMap((plate) => aliasesOf(plate, unit.jurisdiction));
      for (const alias of [unit.name, ...unit.aliases, ...plates]) index.#add(alias, 'UNIT', unit.id, null);
    });
    const printed = new Set(index.spellings.keys());
    await slices.each(knowledge.units.values(), (unit) => {
      for (const spoken of spokenNames(unit.name, unit.jurisdiction))
        if (!printed.has(foldText(spoken))) index.#add(spoken, 'UNIT', unit.id, null);
    });
    const own = new Set(index.spellings.keys());
    await slices.each(knowledge.units.values(), (unit) => index.#addReforms(unit, own));
    await slices.each(knowledge.people, ({ id, name }) => {
      if (name.length > 1) index.#add(name, 'PERSON', id, null);
    });
    await slices.each(knowledge.mentions, ({ enterpriseId, name }) => {
      index.#add(name, 'ENTERPRISE', enterpriseId, null);
      const short = name.replace(COMPANY_END, '');
      if (short.length > 1) index.#add(short, 'ENTERPRISE', enterpriseId, null);
    });
    await slices.each(knowledge.tasks, ({ title }) => index.#titles.set(foldText(title), true));
    for (const { id, name } of knowledge.bodies) {
      index.#add(name, 'BODY', id, null);
      const kind = /联席会议|领导小组|委员会|指挥部|工作专班/.exec(name)?.[0];
      if (kind) index.#add(kind, 'BODY', id, null);
      // 评建办 for 评建工作办公室
      const office = /^(.{2,})(?<!工作)(?:工作)?办公室$/.exec(name)?.[1];
      if (office) index.#add(`${office}办`, 'BODY', id, null);
    }
    await slices.each(index.spellings, ([spelling, [first]]) => {
      if (OF_MANY.test(spelling)) return;
      if (first?.kind === 'UNIT' || first?.kind === 'PERSON') index.sounds.add(spelling);
      if (first?.kind !== 'UNIT') return;
      index.slips.add(spelling);
      index.short.add(spelling);
    });
    return index;
  }

  /** Folded spellings with what they stand for. */
  get spellings(): ReadonlyMap<string, readonly Name[]> {
    return this.#names.entries;
  }

  /** Where titles of tasks are written out in a folded question. */
  titlesIn(question: string): Span[] {
    return this.#titles.find(question);
  }

  /**
   * Names in a folded question, left to right, the longest first; each as the first thing it stands for. What is only a
   * part of a title that is written out is no name: 供销社 in 推进互联网+供销社建设.
   */
  find(question: string): Mention[] {
    const titles = this.titlesIn(question);
    const named = this.#named(question);
    return titles.length > 0 ? named.filter((name) => !titles.some((title) => isPartOf(name, title))) : named;
  }

  #named(question: string): Mention[] {
    return this.#names.find(question).flatMap(({ start, end, value }) => {
      const [name] = value;
      if (!name) return [];
      const words = question.slice(start, end);
      const before = name.kind === 'UNIT' ? placeBefore(question.slice(0, start), words) : '';
      if (before === '') return [{ ...name, start, end, words }];
      return [{ ...name, ids: [], start: start - before.length, end, words: before + words }];
    });
  }

  #addReforms(unit: KnownUnit, own: ReadonlySet<string>): void {
    const key = `${unit.jurisdiction ?? ''} ${unit.name}`;
    const reforms = this.#reforms.get(key) ?? reformsOf(unit);
    this.#reforms.set(key, reforms);
    for (const { spelling, note } of reforms) if (!own.has(spelling)) this.#add(spelling, 'UNIT', unit.id, note);
  }

  #add(spelling: string, kind: Name['kind'], id: string, note: string | null): void {
    const folded = foldText(spelling);
    if (folded.length < 2) return;
    const names = this.#names.entries.get(folded) ?? [];
    const same = names.findIndex((name) => name.kind === kind);
    const known = names[same];
    if (!known) names.push({ kind, ids: [id], note });
    else if (!known.ids.includes(id)) {
      const told = note === null || known.note?.includes(note);
      const both = told ? known.note : known.note ? `${known.note}，${note}` : note;
      names[same] = { kind, ids: [...known.ids, id], note: both };
    }
    this.#names.set(folded, names);
  }
}

/** Whether a stretch lies within another that is longer. */
const isPartOf = (part: Span, whole: Span): boolean =>
  whole.start <= part.start && part.end <= whole.end && part.end - part.start < whole.end - whole.start;

/** The folded spellings of the units that came before and after one in a reform. */
function reformsOf(unit: KnownUnit): Reform[] {
  const place = placeOfReforms(unit.name, unit.jurisdiction);
  const told = ({ name, jurisdiction }: Succession, note: string) =>
    aliasesOf(name, jurisdiction).map((alias) => ({ spelling: foldText(alias), note }));
  return [
    ...successorsOf(unit.name, place).flatMap((later) =>
      told(later, `${unit.name}的职责${later.year}年机构改革中划入${later.name}`),
    ),
    ...predecessorsOf(unit.name, place).flatMap((earlier) =>
      told(earlier, `${earlier.name}的职责${earlier.year}年机构改革中划入${unit.name}`),
    ),
  ];
}

/** Returns the place or level just before a unit's name that makes it a unit of somewhere else, '' for none. */
function placeBefore(before: string, words: string): string {
  if (knownPlaceAt(words)) return '';
  for (let length = Math.min(11, before.length); length >= 2; length--) {
    const tail = before.slice(-length);
    const place = knownPlaceAt(tail) ?? (/^[省市县区]/.test(words) ? knownPlaceAt(`${tail}${words[0]}`) : null);
    if (place === tail || place === `${tail}${words[0]}`) return tail;
  }
  const level = OTHER_LEVEL.exec(before)?.[0] ?? '';
  return /^[省市县区州盟旗]/.test(words) ? '' : level;
}
