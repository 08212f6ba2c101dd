import { aliasesOf, platesOf } from '#src/lexicon/units/aliases.js';
import type { Knowledge, KnownPerson, KnownTask, KnownUnit } from '#src/qa/knowledge/types.js';
import { fold } from './fold.js';
import { type NamedSection, namedSections } from './sections.js';
import { type NamedIndicator, namedIndicators } from './targets.js';
import { allWords, sharedTopics, type Topic, uniqueTopics } from './topics.js';

/** A unit with the spellings that mean no other unit of the graph, the printed one first. */
export interface NamedUnit {
  readonly unit: KnownUnit;
  readonly spellings: readonly string[];
}

/** 各县（市、区）人民政府, 有关部门: no unit that anybody asks about by name. */
const COLLECTIVE = /^各|有关|相关|[（(、]|功能区|开发区管委会|属地|街镇|镇街|乡镇|街道|^[县区]级|^[县区]、/;

/** A graph with what can be named in it without being mistaken. Read lazily: not every question needs all. */
export class Facts {
  readonly knowledge: Knowledge;
  /** What other graphs hold, for what this one does not answer. */
  readonly foreign: readonly Knowledge[];
  /** All words of the graph, folded. */
  readonly words: string;
  readonly topics: readonly Topic[];
  readonly shared: readonly { readonly words: string; readonly tasks: readonly KnownTask[] }[];
  /** Tasks whose title no other task has, nor holds. */
  readonly titled: readonly KnownTask[];
  readonly units: readonly NamedUnit[];
  readonly sections: readonly NamedSection[];
  readonly indicators: readonly NamedIndicator[];
  /** People with a name of their own. */
  readonly people: readonly KnownPerson[];

  constructor(knowledge: Knowledge, foreign: readonly Knowledge[] = []) {
    this.knowledge = knowledge;
    this.foreign = foreign;
    this.words = allWords(knowledge);
    this.topics = uniqueTopics(knowledge);
    this.shared = sharedTopics(knowledge);
    const titles = knowledge.tasks.map(({ title }) => fold(title));
    this.titled = knowledge.tasks.filter(
      ({ title }) => title.length <= 24 && titles.filter((other) => other === fold(title)).length === 1,
    );
    this.units = namedUnits(knowledge);
    this.sections = namedSections(knowledge);
    this.indicators = namedIndicators(knowledge);
    const names = knowledge.people.map(({ name }) => name);
    this.people = knowledge.people.filter(({ name }) => names.filter((other) => other.includes(name)).length === 1);
  }

  /** The unit of this id as questions may name it; `undefined` where no spelling is its own. */
  named(unitId: string | null): NamedUnit | undefined {
    return this.units.find(({ unit }) => unit.id === unitId);
  }

  /** Every spelling with which a unit is printed or known. */
  spellingsOf(unitId: string): readonly string[] {
    const unit = this.knowledge.units.get(unitId);
    return unit ? [...new Set([unit.name, ...unit.aliases, ...unit.duties.map(({ name }) => name)])] : [];
  }
}

/** Whether these printed words stand for many units. */
export const isCollective = (name: string): boolean => COLLECTIVE.test(name);

function namedUnits({ units }: Knowledge): NamedUnit[] {
  const all = [...units.values()];
  const holders = new Map<string, Set<string>>();
  for (const { id, name, aliases, jurisdiction } of all) {
    const plates = platesOf(name).flatMap((plate) => aliasesOf(plate, jurisdiction));
    for (const alias of new Set([name, ...aliases, ...plates]))
      holders.set(alias, (holders.get(alias) ?? new Set()).add(id));
  }
  return all.flatMap((unit) => {
    if (isCollective(unit.name)) return [];
    const own = [...new Set([unit.name, ...unit.aliases])].filter((alias) => {
      if (alias.length < 3 || alias.startsWith('委') || holders.get(alias)?.size !== 1) return false;
      return ![...holders].some(([other, ids]) => !ids.has(unit.id) && other.includes(alias));
    });
    return own.length > 0 ? [{ unit, spellings: own }] : [];
  });
}
