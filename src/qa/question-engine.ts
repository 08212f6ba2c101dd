import type { GraphStore } from '#graph/store/store.js';
import { intlSegmenter, type Segmenter } from '#src/text/segment/segmenter.js';
import { compose, evidenceOf } from './answer/compose.js';
import { type Draft, notFound } from './answer/draft.js';
import { outOfForce } from './answer/out-of-force.js';
import { type Answer, type Choice, MAX_QUESTION } from './answer/types.js';
import { type Memory, NO_MEMORY } from './conversation/memory.js';
import { fitsConversation, packConversation, unpackConversation } from './conversation/pack.js';
import { packPlan, unpackPlan } from './conversation/pack-plan.js';
import type { QuestionEngine } from './engine.js';
import { explainDecision, type Why } from './explain.js';
import { readKnowledge } from './knowledge/read.js';
import { Asked } from './plan/asked.js';
import { type Interpretation, interpret } from './plan/decide.js';
import { answerByPlace } from './plan/jurisdictions.js';
import { kindNamed, QUESTION_KINDS } from './plan/kinds.js';
import { pickOffered } from './plan/pick.js';
import type { Plan } from './plan/plan.js';
import { buildQuestionIndex, type QuestionIndex } from './question-index.js';
import { suggest } from './suggest.js';
import { understand } from './understand/question.js';

/** How often, in ms, the graph is asked whether it changed. */
const CHECK_EVERY = 1000;
/** What marks a choice; its plan follows. */
const CHOICE = '#';

/** What the engine works with. */
export interface QuestionEngineOptions {
  readonly store: Pick<GraphStore, 'read' | 'revision'>;
  /** Signs conversation ids. */
  readonly secret: string;
  /** The day that tells which directives have expired, `2026-11-24`; the clock's where not given. */
  readonly today?: () => string;
}

/** What was made of a question. */
interface Outcome {
  readonly draft: Draft;
  /** `null` where nothing was understood. */
  readonly plan: Plan | null;
  readonly pages: number;
  readonly notes: readonly string[];
  readonly asked: Asked | null;
  readonly interpretations: readonly Interpretation[];
}

const nothing = (first: string): Outcome => ({
  draft: notFound(first),
  plan: null,
  pages: 0,
  notes: [],
  asked: null,
  interpretations: [],
});

/** Answers questions from an index of the graph, rebuilt beside the old one when the graph changed. */
export class GraphQuestionEngine implements QuestionEngine {
  readonly #store: QuestionEngineOptions['store'];
  readonly #secret: string;
  readonly #today: () => string;
  #segmenter: Segmenter = intlSegmenter;
  #index: QuestionIndex | null = null;
  #checked = 0;
  #building: Promise<QuestionIndex> | null = null;

  constructor({ store, secret, today = () => new Date().toISOString().slice(0, 10) }: QuestionEngineOptions) {
    this.#store = store;
    this.#secret = secret;
    this.#today = today;
  }

  /** Name of the segmenter at work. */
  get segmenter(): Segmenter['name'] {
    return this.#segmenter.name;
  }

  useSegmenter(segmenter: Segmenter): void {
    this.#segmenter = segmenter;
  }

  /** Makes the next question see what was just loaded, also where an index is being built from what was there before. */
  refresh(): void {
    this.#checked = 0;
    this.#building = null;
  }

  async ask(question: string, conversationId?: string | null): Promise<Answer> {
    const { index, outcome, notices, memory } = await this.#decide(question, conversationId);
    return this.#answer(outcome, notices, index, memory);
  }

  /** Answers like `ask`, with what the answer was decided by. */
  async explain(question: string, conversationId?: string | null): Promise<{ answer: Answer; why: Why }> {
    const { index, outcome, notices, memory } = await this.#decide(question, conversationId);
    return { answer: this.#answer(outcome, notices, index, memory), why: await explainDecision(outcome) };
  }

  async #decide(question: string, conversationId: string | null | undefined) {
    const index = await this.#current();
    const known = conversationId ? unpackConversation(conversationId, this.#secret, index.facts) : NO_MEMORY;
    const memory = known ?? NO_MEMORY;
    const outcome = await this.#outcome(question, index, memory);
    const notices = [...outcome.notes, ...(known ? [] : ['（上一段对话已失效，按新问题回答。）'])];
    return { index, outcome, notices, memory };
  }

  #answer({ draft, plan, pages }: Outcome, notices: readonly string[], index: QuestionIndex, memory: Memory): Answer {
    const answered = draft.status === 'ANSWERED';
    const choices: Choice[] = (draft.choices ?? []).map(({ label, nodeId, plan: chosen }) => ({
      label,
      nodeId,
      token: `${CHOICE}${packPlan(chosen)}`,
    }));
    const notes = [...notices, ...outOfForce(draft, index.knowledge, this.#today())];
    const more = plan !== null && fitsConversation(plan);
    // What was not understood does not make one forget what was talked about.
    const forgotten = !draft.focus && draft.status === 'NOT_FOUND';
    return {
      status: draft.status,
      text: compose(draft, notes, index.knowledge, { before: pages, more }),
      intent: plan?.kind ?? null,
      value: answered ? (draft.value ?? null) : null,
      results: answered ? (draft.results ?? []) : [],
      evidence: draft.status === 'NOT_FOUND' ? [] : evidenceOf(draft),
      choices,
      suggestions: suggest(draft, index.knowledge),
      conversationId: packConversation(
        forgotten
          ? { ...memory, focus: memory }
          : { plan, pages: pages + 1, offered: draft.status === 'AMBIGUOUS', focus: draft.focus ?? {} },
        this.#secret,
      ),
    };
  }

  async #outcome(raw: string, index: QuestionIndex, memory: Memory): Promise<Outcome> {
    if (index.knowledge.tasks.length === 0 && index.knowledge.directives.length === 0)
      return nothing('还没有载入任何文件。请先用 zerentu ingest 载入文件。');
    if (raw.trim().length === 0) return nothing('请输入问题。');
    if (raw.length > MAX_QUESTION) return nothing(`问题太长（${raw.length}字），请用一两句话来问。`);
    const asked = new Asked(understand(raw, index.names), index, memory, this.#segmenter);
    const chosen = raw.trim().startsWith(CHOICE) ? unpackPlan(raw.trim().slice(1), index.facts) : null;
    const plan = chosen ?? pickOffered(asked, raw);
    const kind = plan && kindNamed(plan.kind);
    const given = { asked, interpretations: [], notes: [], pages: 0 };
    if (plan && kind) return { ...given, draft: kind.answer(plan, index.facts), plan };
    const interpretations = await interpret(asked, QUESTION_KINDS);
    const [best] = interpretations;
    if (!best) return { ...given, ...nothing('没有听懂这个问题，请换个说法。'), asked };
    return { ...this.#carryOut(best, asked), asked, interpretations };
  }

  /** Answers the interpretation that was decided for. */
  #carryOut({ kind: { name }, reading }: Interpretation, asked: Asked): Omit<Outcome, 'asked' | 'interpretations'> {
    const { plan, refusal, notes = [] } = reading;
    const kind = kindNamed(plan.kind);
    if (refusal || !kind)
      return { draft: refusal ?? notFound('没有听懂这个问题，请换个说法。'), plan, pages: 0, notes };
    const named = asked.units().map(({ ids }) => ids);
    const draft = answerByPlace(kind, plan, asked.facts, named);
    if (name !== 'MORE') return { draft: name === 'WHY' ? { ...draft, whole: true } : draft, plan, pages: 0, notes };
    const pages = asked.memory.pages;
    const left = (draft.list?.length ?? 0) > pages * 10;
    return left ? { draft, plan, pages, notes } : { draft: notFound('没有更多了。'), plan, pages, notes };
  }

  async #current(): Promise<QuestionIndex> {
    const now = Date.now();
    if (this.#index && now - this.#checked < CHECK_EVERY) return this.#index;
    this.#checked = now;
    if (this.#index && (await this.#store.revision()) === this.#index.knowledge.revision) return this.#index;
    if (this.#building) return this.#building;
    const building = readKnowledge(this.#store)
      .then((knowledge) => {
        const index = buildQuestionIndex(knowledge);
        if (!this.#index || knowledge.revision >= this.#index.knowledge.revision) this.#index = index;
        return index;
      })
      .finally(() => {
        if (this.#building === building) this.#building = null;
      });
    this.#building = building;
    return building;
  }
}
