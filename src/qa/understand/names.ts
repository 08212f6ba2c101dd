import { aliasesOf, predecessorsOf, type Succession, successorsOf } from '#src/lexicon/units/aliases.js';
import { knownPlaceAt } from '#src/lexicon/units/places.js';
import { AhoCorasick } from '#src/text/aho-corasick.js';
import type { Span } from '#src/text/span.js';
import type { Knowledge, KnownUnit } from '../knowledge/types.js';
import { foldText } from './fold.js';

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

/** Ends of company names that people leave out: 时风 for 时风集团. */
const COMPANY_END = /(?:集团|股份)?(?:有限公司|有限责任公司|公司)?$/;
/** Before a unit's name without a place of its own, these make it another unit: 省 + 发改委. */
const OTHER_LEVEL = /(?:国家|省|市|县|区|州|盟|旗|镇|乡)级?$/;

/** Every name that questions may use, by the graph's own aliases and the public record of reforms. */
export class NameIndex {
  readonly #finder: AhoCorasick<readonly Name[]>;
  readonly #names = new Map<string, Name[]>();

  constructor(knowledge: Knowledge) {
    for (const unit of knowledge.units.values())
      for (const alias of [unit.name, ...unit.aliases]) this.#add(alias, 'UNIT', unit.id, null);
    const own = new Set(this.#names.keys());
    for (const unit of knowledge.units.values()) this.#addReforms(unit, own);
    for (const { id, name } of knowledge.people) if (name.length > 1) this.#add(name, 'PERSON', id, null);
    for (const { enterpriseId, name } of knowledge.mentions) {
      this.#add(name, 'ENTERPRISE', enterpriseId, null);
      const short = name.replace(COMPANY_END, '');
      if (short.length > 1) this.#add(short, 'ENTERPRISE', enterpriseId, null);
    }
    for (const { id, name } of knowledge.bodies) {
      this.#add(name, 'BODY', id, null);
      const kind = /联席会议|领导小组|委员会|指挥部|工作专班/.exec(name)?.[0];
      if (kind) this.#add(kind, 'BODY', id, null);
    }
    this.#finder = new AhoCorasick(this.#names);
  }

  /** Folded spellings with what they stand for. */
  get spellings(): ReadonlyMap<string, readonly Name[]> {
    return this.#names;
  }

  /** Names in a folded question, left to right, the longest first; each as the first thing it stands for. */
  find(question: string): Mention[] {
    return this.#finder.find(question).flatMap(({ start, end, value }) => {
      const [name] = value;
      if (!name) return [];
      const words = question.slice(start, end);
      const before = name.kind === 'UNIT' ? placeBefore(question.slice(0, start), words) : '';
      if (before === '') return [{ ...name, start, end, words }];
      return [{ ...name, ids: [], start: start - before.length, end, words: before + words }];
    });
  }

  #addReforms(unit: KnownUnit, own: ReadonlySet<string>): void {
    const tell = (succession: Succession, note: string) => {
      for (const alias of aliasesOf(succession.name, succession.jurisdiction))
        if (!own.has(foldText(alias))) this.#add(alias, 'UNIT', unit.id, note);
    };
    for (const later of successorsOf(unit.name, unit.jurisdiction))
      tell(later, `${unit.name}的职责${later.year}年机构改革中划入${later.name}`);
    for (const earlier of predecessorsOf(unit.name, unit.jurisdiction))
      tell(earlier, `${earlier.name}的职责${earlier.year}年机构改革中划入${unit.name}`);
  }

  #add(spelling: string, kind: Name['kind'], id: string, note: string | null): void {
    const folded = foldText(spelling);
    if (folded.length < 2) return;
    const names = this.#names.get(folded) ?? [];
    const same = names.findIndex((name) => name.kind === kind);
    const known = names[same];
    if (!known) names.push({ kind, ids: [id], note });
    else if (!known.ids.includes(id)) {
      const both = note && known.note ? `${known.note}，${note}` : (note ?? known.note);
      names[same] = { kind, ids: [...known.ids, id], note: both };
    }
    this.#names.set(folded, names);
  }
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
