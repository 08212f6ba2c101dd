import type { GraphStore } from '#graph/store/store.js';
import { ROLE_QUESTIONS } from '#src/lexicon/questions/words.js';
import { intlSegmenter, type Segmenter } from '#src/text/segment/segmenter.js';
import { compose, evidenceOf } from './answer/compose.js';
import { type Draft, notFound } from './answer/draft.js';
import { outOfForce } from './answer/out-of-force.js';
import { type Answer, type Choice, MAX_QUESTION } from './answer/types.js';
import { type Memory, NO_MEMORY, packConversation, unpackConversation } from './conversation.js';
import type { QuestionEngine } from './engine.js';
import { IndexKeeper } from './index-keeper.js';
import { SHORT_ID_LENGTH, shortId } from './knowledge/short-id.js';
import { Asked } from './plan/asked.js';
import { answerTasks } from './plan/kinds/task-units.js';
import { QUESTION_KINDS } from './plan/kinds.js';
import { pickOffered } from './plan/offered.js';
import type { QuestionIndex } from './question-index.js';
import { suggest } from './suggest.js';
import { type RoleAsked, understand } from './understand/question.js';

const CHOICE = new RegExp(`^#([0-9a-f]{${SHORT_ID_LENGTH}})-([a-zA-Z]+)$`);

/** What the engine works with. */
export interface QuestionEngineOptions {
  readonly store: Pick<GraphStore, 'read' | 'revision'>;
  /** Signs conversation ids. */
  readonly secret: string;
  /** The day that tells which directives have expired, `2026-11-24`; the clock's where not given. */
  readonly today?: () => string;
}

/** Answers questions from an index of the graph, rebuilt beside the old one when the graph changed. */
export class GraphQuestionEngine implements QuestionEngine {
  readonly #keeper: IndexKeeper;
  readonly #secret: string;
  readonly #today: () => string;
  #segmenter: Segmenter = intlSegmenter;

  constructor({ store, secret, today = () => new Date().toISOString().slice(0, 10) }: QuestionEngineOptions) {
    this.#keeper = new IndexKeeper(store);
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

  /**
   * Takes in what was just loaded. The next question sees it where the graph is small; over a large one questions do not
   * wait. Resolves when answers know of it, or the graph could not be read.
   */
  refresh(): Promise<void> {
    return this.#keeper.refresh();
  }

  async ask(question: string, conversationId?: string | null): Promise<Answer> {
    const index = await this.#keeper.current();
    const known = conversationId ? unpackConversation(conversationId, this.#secret, index.knowledge) : NO_MEMORY;
    const notices = known ? [] : ['（上一段对话已失效，按新问题回答。）'];
    const remembered = known ?? NO_MEMORY;
    const { draft, kind, role } = await this.#draft(question, index, remembered);
    const choices: Choice[] = (draft.choices ?? []).map((choice) => ({
      label: choice.label,
      token: `#${shortId(choice.task.id)}-${choice.role}`,
      nodeId: choice.task.id,
    }));
    return {
      status: draft.status,
      text: compose(draft, [...notices, ...outOfForce(draft, index.knowledge, this.#today())], index.knowledge),
      intent: kind,
      value: draft.status === 'ANSWERED' ? (draft.value ?? null) : null,
      results: draft.status === 'ANSWERED' ? (draft.results ?? []) : [],
      evidence: draft.status === 'NOT_FOUND' ? [] : evidenceOf(draft),
      choices,
      suggestions: suggest(draft, index.knowledge),
      // What was not understood does not make one forget what was talked about.
      conversationId: packConversation(
        draft.focus || draft.status !== 'NOT_FOUND'
          ? { kind, role, offered: draft.status === 'AMBIGUOUS', focus: draft.focus ?? {} }
          : { ...remembered, focus: remembered },
        this.#secret,
      ),
    };
  }

  async #draft(
    raw: string,
    index: QuestionIndex,
    memory: Memory,
  ): Promise<{ draft: Draft; kind: string | null; role: RoleAsked | null }> {
    const nothing = (first: string) => ({ draft: notFound(first), kind: null, role: null });
    if (index.knowledge.tasks.length === 0 && index.knowledge.directives.length === 0)
      return nothing('还没有载入任何文件。请先用 zerentu ingest 载入文件。');
    if (raw.trim().length === 0) return nothing('请输入问题。');
    if (raw.length > MAX_QUESTION) return nothing(`问题太长（${raw.length}字），请用一两句话来问。`);
    const asked = new Asked(understand(raw, index.names), index, memory, this.#segmenter);
    const picked = memory.offered && memory.role ? pickOffered(asked, raw) : [];
    if (memory.role && picked.length > 0)
      return { draft: answerTasks(asked, picked, memory.role), kind: 'TASK_UNITS', role: memory.role };
    const choice = CHOICE.exec(raw.trim());
    const task = index.knowledge.short.tasks.get(choice?.[1] ?? '');
    const chosen = (Object.keys(ROLE_QUESTIONS) as RoleAsked[]).find((role) => role === choice?.[2]);
    if (task && chosen) return { draft: answerTasks(asked, [task], chosen), kind: 'TASK_UNITS', role: chosen };
    for (const { name, answer } of QUESTION_KINDS) {
      const draft = await answer(asked);
      if (draft) return { draft, kind: name, role: asked.question.role ?? memory.role };
    }
    return nothing('没有听懂这个问题，请换个说法。');
  }
}
