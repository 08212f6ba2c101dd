import { GENERIC_TOPIC_WORDS, SYNONYMS } from '#src/lexicon/questions/words.js';
import { knownPlaceAt } from '#src/lexicon/units/places.js';
import { parseNumeral } from '#src/text/numerals.js';
import type { Segmenter } from '#src/text/segment/segmenter.js';
import { type Draft, notFound } from '../answer/draft.js';
import type { Memory } from '../conversation.js';
import type { KnownPerson, KnownTask, KnownUnit } from '../knowledge/types.js';
import type { QuestionIndex } from '../question-index.js';
import type { Mention } from '../understand/names.js';
import { type Question, topicOf } from '../understand/question.js';
import type { Hit, SearchIndex, Term } from './search-index.js';

/** A kind of question: what it is called, one that it answers, and how. Kinds are tried in the order of `QUESTION_KINDS`. */
export interface QuestionKind {
  readonly name: string;
  readonly example: string;
  /** Returns the answer, or `null` where the question is not of this kind. */
  answer(asked: Asked): Promise<Draft | null> | Draft | null;
}

/** What of a topic must be found, by weight of its words, for a document to be what was asked about. */
const COVERED = 0.6;
/** What a word that stands in any title counts. */
const GENERIC_WEIGHT = 0.3;
/** A document whose score is at least this share of the best one is as good an answer to a vague topic. */
const CLOSE = 0.8;
const THING = '单位|部门|任务|工作|局|委|人';
const PRONOUN = new RegExp(
  `(?<!其)[它他她]们?|(?:[这那该此]|上述)一?(?:[个家项位些](?:${THING})?|${THING})|其(?=[牵配负局主])`,
);
const NUMBERED =
  /第?([\d一二三四五六七八九十百]+)(?:[项条款点]|号)(?:主要|重点)?(?:任务|工作|措施|举措)?|(?:任务|第)([\d一二三四五六七八九十百]+)(?![\d年月日个家%级])/;

/** What was found for a topic. */
export interface Found<T> {
  /** The document asked about, or several that fit as well. */
  readonly best: readonly T[];
  /** The nearest ones where none fits. */
  readonly nearest: readonly T[];
  /** The number that the topic gave. */
  readonly number?: number;
}

/** Says that nothing was found, by the number or the words that were given. */
export function nothingFor(topic: string, found: Found<KnownTask>): Draft {
  const first =
    found.number === undefined
      ? `文件里没有找到与“${topic.slice(0, 40)}”相符的任务。`
      : `文件里没有第${found.number}项任务。`;
  return notFound(first, { nearest: found.nearest });
}

/** What is searched is a part of a directive. */
interface Placed {
  readonly directive: { readonly jurisdiction: string | null };
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
    return mention.ids.flatMap((id) => this.index.knowledge.units.get(id) ?? []);
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
    return numbered(topic, this.index.knowledge.tasks) ?? this.#search(this.index.tasks, topic);
  }

  /** What of an index a topic names. */
  find<T extends Placed>(index: SearchIndex<T>, topic: string): Promise<Found<T>> {
    return this.#search(index, topic);
  }

  async #search<T extends Placed>(index: SearchIndex<T>, topic: string): Promise<Found<T>> {
    const words = this.#places.reduce((rest, { name }) => rest.replace(name, ''), topic) || topic;
    if (words.length === 0) return { best: [], nearest: [] };
    const jurisdictions = new Set<string | null>(this.#places.map(({ jurisdiction }) => jurisdiction));
    const hits = index
      .find(words, await this.#terms(index, words))
      .filter(({ doc }) => jurisdictions.size === 0 || jurisdictions.has(doc.directive.jurisdiction));
    const fitting = hits.filter(({ coverage, exact }) => exact || coverage >= COVERED);
    const [top] = fitting;
    const nearest = hits.slice(0, 3).map(({ doc }) => doc);
    if (!top) return { best: [], nearest };
    const same = (hit: Hit<T>) => (top.exact ? hit.exact : hit.score >= CLOSE * top.score);
    return { best: fitting.filter(same).map(({ doc }) => doc), nearest };
  }

  async #terms<T>(index: SearchIndex<T>, topic: string): Promise<Term[]> {
    const words = joinSingles(await this.#segmenter.cut(topic), (word) => index.knows(word));
    return words.flatMap((word) => {
      const spellings = [word, ...SYNONYMS.filter((row) => row.includes(word)).flat()];
      const weight = GENERIC_TOPIC_WORDS.has(word) ? GENERIC_WEIGHT : 1;
      if (word.length < 3 || spellings.some((one) => index.knows(one)))
        return [{ weight, spellings: [...new Set(spellings)] }];
      return Array.from({ length: word.length - 1 }, (_, at) => ({ weight, spellings: [word.slice(at, at + 2)] }));
    });
  }
}

const bare = (jurisdiction: string) => jurisdiction.replace(/(?:省|市|自治区|自治州|州|盟|县|区|旗)$/, '');

/** Characters that tie words together and are no part of one. */
const TIES = '的里中和与及在上下之等对把为以从向于所';

/**
 * Words of two characters and more: single ones that a segmenter leaves join what follows where the index knows the
 * two as one word (物 + 联网), else each other (翻 + 转).
 */
function joinSingles(cut: readonly string[], knows: (word: string) => boolean): string[] {
  const words: string[] = [];
  let run = '';
  const flush = () => {
    if (run.length > 1) words.push(run);
    run = '';
  };
  // A segmenter may guess that a tie ends a word (棚里): what no document holds is taken apart there.
  const apart = cut.flatMap((word) =>
    word.length > 1 && TIES.includes(word.slice(-1)) && !knows(word) ? [word.slice(0, -1), word.slice(-1)] : [word],
  );
  for (const word of apart) {
    if (!/[\p{L}\p{N}]/u.test(word) || TIES.includes(word)) flush();
    else if (word.length === 1) run += word;
    else {
      const joined = `${run}${word}`;
      if (run.length > 0 && knows(joined)) words.push(joined);
      else {
        flush();
        words.push(word);
      }
      run = '';
    }
  }
  flush();
  return words.length > 0 ? words : cut.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Tasks that a number names (第8项任务, 保障措施第三条): `null` where the topic is no number. */
function numbered(topic: string, tasks: readonly KnownTask[]): Found<KnownTask> | null {
  const match = NUMBERED.exec(topic);
  const number = parseNumeral(match?.[1] ?? match?.[2] ?? '');
  if (!match || number === null) return null;
  const around = topicOf(topic.replace(match[0], ''));
  if (around.length > 8) return null;
  const fitting = tasks.filter(({ label }) => parseNumeral(label.replace(/[()（）.、]/g, '')) === number);
  if (around) {
    const there = fitting.filter(({ section, safeguard, directive }) =>
      [...section, directive.title ?? '', safeguard ? '保障措施' : '主要任务'].some((words) => words.includes(around)),
    );
    return there.length > 0 || /措施|任务|项|条/.test(around) ? { best: there, nearest: fitting } : null;
  }
  const main = fitting.filter(({ safeguard }) => !safeguard);
  return { best: main.length > 0 ? main : fitting, nearest: tasks.slice(0, 3), number };
}
