import type { GraphStore } from '#graph/store/store.js';
import { intlSegmenter, type Segmenter } from '#src/text/segment/segmenter.js';
import { byPeople } from './answer/by-people.js';
import { compose, evidenceOf, textOfBlocks, usedBy } from './answer/compose.js';
import { outOfForce } from './answer/out-of-force.js';
import { type Answer, MAX_QUESTION } from './answer/types.js';
import type { Why } from './answer/why.js';
import { type Memory, NO_MEMORY } from './conversation/memory.js';
import { fitsConversation, packConversation, unpackConversation } from './conversation/pack.js';
import { packToken, unpackToken } from './conversation/token.js';
import type { QuestionEngine } from './engine.js';
import { explainDecision } from './explain.js';
import { type Indexed, IndexKeeper } from './index-keeper.js';
import { type Outcome, outcomeOf } from './outcome.js';
import type { Weighing } from './plan/weighing.js';
import { WEIGHING } from './plan/weights.js';
import type { QuestionIndex } from './question-index.js';
import { suggest } from './suggest.js';

/** What the engine works with. */
export interface QuestionEngineOptions {
  readonly store: Pick<GraphStore, 'read' | 'revision'>;
  readonly indexed?: Indexed | undefined;
  /** Signs conversation ids. */
  readonly secret: string;
  /** The day that tells which directives have expired, `2026-11-24`; the clock's where not given. */
  readonly today?: () => string;
  /** By what numbers questions are decided; those of weights.ts where not given. */
  readonly weighing?: Weighing;
}

/** What is at hand when an answer is put into words. */
interface Told {
  readonly index: QuestionIndex;
  readonly memory: Memory;
  readonly outcome: Outcome;
  readonly notices: readonly string[];
}

/** Answers questions from an index of the graph, rebuilt beside the old one when the graph changed. */
export class GraphQuestionEngine implements QuestionEngine {
  readonly #keeper: IndexKeeper;
  readonly #secret: string;
  readonly #today: () => string;
  readonly #weighing: Weighing;
  #segmenter: Segmenter = intlSegmenter;

  constructor({
    store,
    secret,
    indexed,
    today = () => new Date().toISOString().slice(0, 10),
    weighing = WEIGHING,
  }: QuestionEngineOptions) {
    this.#keeper = new IndexKeeper(store, indexed);
    this.#secret = secret;
    this.#today = today;
    this.#weighing = weighing;
  }

  /** Name of the segmenter at work. */
  get segmenter(): Segmenter['name'] {
    return this.#segmenter.name;
  }

  useSegmenter(segmenter: Segmenter): void {
    this.#segmenter = segmenter;
  }

  /**
   * Takes in what was just loaded. The next question sees it where the graph is small; over a large one questions do not
   * wait. Resolves when answers know of it, or the graph could not be read.
   */
  refresh(): Promise<void> {
    return this.#keeper.refresh();
  }

  /** Resolves when answers know of all that the graph holds now; rejects where it cannot be read. */
  catchUp(): Promise<void> {
    return this.#keeper.catchUp();
  }

  async ask(question: string, conversationId?: string | null): Promise<Answer> {
    return this.#answer(await this.#decide(question, conversationId));
  }

  /** Answers like `ask`, and tells what the answer was decided by. */
  async explain(question: string, conversationId?: string | null): Promise<{ answer: Answer; why: Why }> {
    const told = await this.#decide(question, conversationId);
    return { answer: this.#answer(told), why: await explainDecision(told.outcome) };
  }

  async #decide(question: string, conversationId: string | null | undefined): Promise<Told> {
    const index = await this.#keeper.current();
    const known = conversationId ? unpackConversation(conversationId, this.#secret, index.facts) : NO_MEMORY;
    const memory = known ?? NO_MEMORY;
    const chosen = question.length <= MAX_QUESTION ? unpackToken(question, this.#secret, index.facts) : null;
    const by = { segmenter: this.#segmenter, weighing: this.#weighing };
    const outcome = await outcomeOf(question, index, { memory, chosen, ...by });
    const notices = known ? outcome.notes : [...outcome.notes, '（上一段对话已失效，按新问题回答。）'];
    return { index, memory, outcome, notices };
  }

  #answer({ index, memory, outcome: { draft, plan, pages }, notices }: Told): Answer {
    const answered = draft.status === 'ANSWERED';
    const more = plan !== null && fitsConversation(plan);
    const evidence = evidenceOf(draft);
    const said = [
      ...notices,
      ...byPeople(usedBy(draft), index.facts),
      ...outOfForce(evidence, index.facts, this.#today()),
    ];
    // What was not understood does not make one forget what was talked about.
    const forgotten = !draft.focus && draft.status === 'NOT_FOUND';
    const remembered = forgotten
      ? { ...memory, focus: memory }
      : { plan, pages: pages + 1, offered: draft.status === 'AMBIGUOUS', focus: draft.focus ?? {} };
    const told = compose(draft, evidence, said, index.knowledge, { before: pages, more });
    return {
      status: draft.status,
      revision: index.knowledge.revision,
      text: textOfBlocks(told.blocks),
      blocks: told.blocks,
      more: told.more,
      intent: plan?.kind ?? null,
      value: answered ? (draft.value ?? null) : null,
      results: answered ? (draft.results ?? []) : [],
      evidence,
      choices: (draft.choices ?? []).map(({ label, nodeId, plan: chosen }) => ({
        label,
        nodeId,
        token: packToken(chosen, this.#secret),
      })),
      suggestions: suggest(draft, index.facts),
      conversationId: packConversation(remembered, this.#secret),
    };
  }
}
