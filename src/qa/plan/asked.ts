import { knownPlaceAt } from '#src/lexicon/units/places.js';
import type { Segmenter } from '#src/text/segment/segmenter.js';
import type { Memory } from '../conversation/memory.js';
import type { Lookup } from '../knowledge/lookup.js';
import type { KnownDirective, KnownPerson, KnownTask } from '../knowledge/types.js';
import type { QuestionIndex } from '../question-index.js';
import type { Mention } from '../understand/names.js';
import { type Question, topicOf, withMentions } from '../understand/question.js';
import { isTalk } from '../understand/talk.js';
import type { Linked } from './link/linked.js';
import { numbered } from './link/numbered.js';
import type { PlaceNamed } from './link/places-named.js';
import { type Scope, scopeOf } from './link/scope.js';
import type { SearchIndex } from './link/search-index.js';
import { searchTopic } from './link/topic-search.js';
import { unknownPlaceOf, unplaced } from './link/unknown-place.js';
import type { Plan } from './plan.js';
import type { Weighing } from './weighing.js';

/** Units that one name stands for. */
export interface UnitsNamed {
  readonly ids: readonly string[];
  /** Says by which name the graph knows them, where that is another. */
  readonly note: string | null;
}

const THING = '单位|部门|任务|工作|局|委|人';
const PRONOUN = new RegExp(
  `(?<!其)[它他她]们?|(?:[这那该此]|上述)一?(?:[个家项位些](?:${THING})?|${THING})|其(?=[牵配负局主])`,
);

/** How long the words that ask may be at the end of a question; a pattern of them is tried on no more. */
const TAIL = 24;
/** Tasks that fit as well are told in the order in which they stand. */
const inOrder = (linked: Linked<KnownTask>): Linked<KnownTask> => ({
  ...linked,
  best: linked.best.toSorted((a, b) => a.directive.id.localeCompare(b.directive.id) || a.ordinal - b.ordinal),
});

/** A question without the units it names: the place in 聊城市科技局 says which unit is meant, not which directive. */
const outsideUnits = ({ text, mentions }: Question) =>
  withMentions(
    text,
    mentions.filter(({ kind, ids }) => kind === 'UNIT' && ids.length > 0),
    () => ' ',
  );

/** One question with all that its kinds may look at. */
export class Asked {
  readonly question: Question;
  readonly index: QuestionIndex;
  readonly memory: Memory;
  /** The directives that the question limits itself to. */
  readonly scope: Scope;
  /** The place that it is about, where no loaded directive is or may be of it. */
  readonly unknownPlace: PlaceNamed | null;
  /** By what numbers it is decided. */
  readonly weighing: Weighing;
  readonly #segmenter: Segmenter;
  readonly #linked = new Map<string, Promise<Linked<KnownTask>>>();

  constructor(
    question: Question,
    index: QuestionIndex,
    memory: Memory,
    { segmenter, weighing }: { readonly segmenter: Segmenter; readonly weighing: Weighing },
  ) {
    this.question = question;
    this.index = index;
    this.memory = memory;
    this.weighing = weighing;
    this.#segmenter = segmenter;
    const scope = scopeOf(outsideUnits(question), index.directives);
    const place = unknownPlaceOf(question, index, scope);
    const mayBe = place && unplaced(scope, index, place);
    this.scope = mayBe ?? scope;
    this.unknownPlace = mayBe ? null : place;
  }

  get facts(): Lookup {
    return this.index.facts;
  }

  /** Ids of the directives asked about; undefined for all. */
  get directives(): readonly string[] | undefined {
    return this.scope.directives?.map(({ id }) => id);
  }

  /** The part of a plan that limits it to the directives asked about. */
  get limits(): Pick<Plan, 'directives'> {
    return this.directives ? { directives: this.directives } : {};
  }

  /** Mentions of a kind that the graph holds. */
  mentions(kind: Mention['kind']): Mention[] {
    return this.question.mentions.filter((mention) => mention.kind === kind && mention.ids.length > 0);
  }

  /** Units that are named, one group for each name; of the places asked about, where the name is known there. */
  units(): UnitsNamed[] {
    const places = new Set(this.scope.directives?.map(({ jurisdiction }) => jurisdiction));
    return this.mentions('UNIT').map(({ ids, note, words }) => {
      const here = this.facts.units(ids).filter(({ jurisdiction }) => places.has(jurisdiction));
      const kept = here.length > 0 ? here.map(({ id }) => id) : ids;
      return { ids: kept, note: note ?? this.question.heard.find(({ meant }) => meant === words)?.note ?? null };
    });
  }

  /** People who are named. */
  people(): KnownPerson[] {
    return this.facts.people(this.mentions('PERSON').flatMap(({ ids }) => ids));
  }

  /** Whether the question points back at the answer before it. */
  get pointsBack(): boolean {
    return PRONOUN.test(this.question.skeleton);
  }

  /** What the question is about without the words that ask, `asking` at its end among them; `drop` are kinds of names that are no part of it. */
  topic(drop: readonly Mention['kind'][] = [], asking?: RegExp): string {
    const { text, mentions } = this.question;
    const dropped = mentions.filter(({ kind }) => drop.includes(kind));
    let words = this.outsideScope(withMentions(text, dropped, () => ' '));
    if (asking) words = words.slice(0, -TAIL) + words.slice(-TAIL).replace(asking, ' ');
    const topic = topicOf(words.replace(PRONOUN, ''));
    return isTalk(topic) ? '' : topic;
  }

  /** Words without those that limit the question to directives; the longest first, as one may hold another. */
  outsideScope(words: string): string {
    const limiting = this.scope.words.toSorted((a, b) => b.length - a.length);
    return limiting.reduce((rest, one) => rest.replace(one, ' '), words);
  }

  /** Whether words name a place: one that a loaded directive is of, or any that is known. */
  isPlace(words: string): boolean {
    return words.length > 1 && (knownPlaceAt(words) === words || this.isLoadedPlace(words));
  }

  /** Whether words name a place that a loaded directive is of. */
  isLoadedPlace(words: string): boolean {
    return this.index.directives.isPlace(words);
  }

  /** Tasks that a topic names: by number, by title or by what they are about. */
  tasks(topic: string): Promise<Linked<KnownTask>> {
    const known = this.#linked.get(topic);
    if (known) return known;
    const found = numbered(topic, {
      all: () => this.facts.tasksOf(this.directives),
      by: (number) => this.facts.tasksNumbered(number, this.directives),
    });
    const linked = found ? Promise.resolve(found) : this.find(this.index.tasks, topic).then(inOrder);
    this.#linked.set(topic, linked);
    return linked;
  }

  /** The topics that tasks were looked for by, with what was found. */
  async links(): Promise<{ readonly topic: string; readonly linked: Linked<KnownTask> }[]> {
    return Promise.all([...this.#linked].map(async ([topic, linked]) => ({ topic, linked: await linked })));
  }

  /** What of an index a topic names, of `among` where that is given. */
  find<T extends { readonly directive: KnownDirective }>(
    index: SearchIndex<T>,
    topic: string,
    among?: ReadonlySet<T>,
  ): Promise<Linked<T>> {
    const { directives } = this.scope;
    const within = directives && new Set(directives.map(({ id }) => id));
    const passes = (one: T) => (!within || within.has(one.directive.id)) && (!among || among.has(one));
    return searchTopic(index, topic, this.#segmenter, passes, this.weighing);
  }
}
