import { knownPlaceAt } from '#src/lexicon/units/places.js';
import type { Segmenter } from '#src/text/segment/segmenter.js';
import { type Draft, notFound } from '../answer/draft.js';
import type { Memory } from '../conversation.js';
import type { KnownPerson, KnownTask, KnownUnit } from '../knowledge/types.js';
import type { QuestionIndex } from '../question-index.js';
import type { Mention } from '../understand/names.js';
import { type Question, topicOf } from '../understand/question.js';
import { numbered } from './numbered.js';
import type { SearchIndex } from './search-index.js';
import { type Found, searchTopic } from './topic-search.js';

/** A kind of question: what it is called, one that it answers, and how. Kinds are tried in the order of `QUESTION_KINDS`. */
export interface QuestionKind {
  readonly name: string;
  readonly example: string;
  /** Returns the answer, or `null` where the question is not of this kind. */
  answer(asked: Asked): Promise<Draft | null> | Draft | null;
}

const THING = '单位|部门|任务|工作|局|委|人';
const PRONOUN = new RegExp(
  `(?<!其)[它他她]们?|(?:[这那该此]|上述)一?(?:[个家项位些](?:${THING})?|${THING})|其(?=[牵配负局主])`,
);
/** Says that nothing was found, by the number or the words that were given. */
export function nothingFor(topic: string, found: Found<KnownTask>): Draft {
  const first =
    found.number === undefined
      ? `文件里没有找到与“${topic.slice(0, 40)}”相符的任务。`
      : `文件里没有第${found.number}项任务。`;
  return notFound(first, { nearest: found.nearest });
}

/** One question with all that its kinds may look at. */
export class Asked {
  readonly question: Question;
  readonly index: QuestionIndex;
  readonly memory: Memory;
  readonly #segmenter: Segmenter;
  /** Places that the question names, where directives of several are loaded; longer names first. */
  readonly #places: readonly { readonly name: string; readonly jurisdiction: string }[];

  constructor(question: Question, index: QuestionIndex, memory: Memory, segmenter: Segmenter) {
    this.question = question;
    this.index = index;
    this.memory = memory;
    this.#segmenter = segmenter;
    const all = [...new Set(index.knowledge.directives.flatMap(({ jurisdiction }) => jurisdiction ?? []))];
    this.#places = (all.length > 1 ? all : [])
      .flatMap((jurisdiction) => [jurisdiction, bare(jurisdiction)].map((name) => ({ name, jurisdiction })))
      .filter(({ name }) => name.length > 1 && question.text.includes(name))
      .sort((a, b) => b.name.length - a.name.length);
  }

  /** Mentions of a kind that the graph holds. */
  mentions(kind: Mention['kind']): Mention[] {
    return this.question.mentions.filter((mention) => mention.kind === kind && mention.ids.length > 0);
  }

  /** The units of a mention; several where one name stands for more than one. */
  unitsOf(mention: Mention): KnownUnit[] {
    return this.unitsWith(mention.ids);
  }

  /** The units with these ids, each once, in the order of the ids. */
  unitsWith(ids: Iterable<string>): KnownUnit[] {
    return [...new Set(ids)].flatMap((id) => this.index.knowledge.units.get(id) ?? []);
  }

  /** People who are named. */
  people(): KnownPerson[] {
    const ids = new Set(this.mentions('PERSON').flatMap((mention) => mention.ids));
    return this.index.knowledge.people.filter(({ id }) => ids.has(id));
  }

  /** Whether the question points back at the answer before it. */
  get pointsBack(): boolean {
    return PRONOUN.test(this.question.skeleton);
  }

  /** What the question is about without the words that ask; `drop` are kinds of names that are no part of it. */
  topic(drop: readonly Mention['kind'][] = []): string {
    let words = '';
    let at = 0;
    for (const { start, end, kind } of this.question.mentions) {
      if (!drop.includes(kind)) continue;
      words += `${this.question.text.slice(at, start)} `;
      at = end;
    }
    return topicOf((words + this.question.text.slice(at)).replace(PRONOUN, ''));
  }

  /** Whether words name a place: one that a loaded directive is of, or any that is known. */
  isPlace(words: string): boolean {
    return (
      words.length > 1 &&
      (knownPlaceAt(words) === words ||
        this.index.knowledge.directives.some((one) => this.isOf(words, one.jurisdiction)))
    );
  }

  /** Whether words name a jurisdiction, with or without its class: 聊城 and 聊城市. */
  isOf(words: string, jurisdiction: string | null): boolean {
    return jurisdiction !== null && (words === jurisdiction || (words.length > 1 && words === bare(jurisdiction)));
  }

  /** Tasks that a topic names: by number, by title or by what they are about. */
  async tasks(topic: string): Promise<Found<KnownTask>> {
    return numbered(topic, this.index.knowledge.tasks) ?? this.find(this.index.tasks, topic);
  }

  /** What of an index a topic names. */
  find<T extends { readonly directive: { readonly jurisdiction: string | null } }>(
    index: SearchIndex<T>,
    topic: string,
  ): Promise<Found<T>> {
    const words = this.#places.reduce((rest, { name }) => rest.replace(name, ''), topic) || topic;
    const jurisdictions = new Set<string | null>(this.#places.map(({ jurisdiction }) => jurisdiction));
    return searchTopic(
      index,
      words,
      this.#segmenter,
      ({ directive }) => jurisdictions.size === 0 || jurisdictions.has(directive.jurisdiction),
    );
  }
}

const bare = (jurisdiction: string) => jurisdiction.replace(/(?:省|市|自治区|自治州|州|盟|县|区|旗)$/, '');
