import type { Segmenter } from '#src/text/segment/segmenter.js';
import { PAGE } from './answer/compose.js';
import { type Draft, notFound } from './answer/draft.js';
import { MAX_QUESTION } from './answer/types.js';
import type { Memory } from './conversation/memory.js';
import { Asked } from './plan/asked.js';
import { type Interpretation, interpret } from './plan/decide.js';
import { answerByPlace } from './plan/jurisdictions.js';
import { kindNamed, QUESTION_KINDS } from './plan/kinds.js';
import { pickOffered } from './plan/pick.js';
import type { Plan } from './plan/plan.js';
import type { Weighing } from './plan/weighing.js';
import type { QuestionIndex } from './question-index.js';
import { understand } from './understand/question.js';

/** What was made of a question. */
export interface Outcome {
  readonly draft: Draft;
  /** `null` where nothing was understood. */
  readonly plan: Plan | null;
  /** Pages of the list that were told before. */
  readonly pages: number;
  /** Said below the answer. */
  readonly notes: readonly string[];
  readonly asked: Asked | null;
  readonly interpretations: readonly Interpretation[];
}

const CUT = '（问题太长，只看了开头和结尾。）';
const NOT_UNDERSTOOD = '没有听懂这个问题，请换个说法。';
const nothing = (first: string): Outcome => ({
  draft: notFound(first),
  plan: null,
  pages: 0,
  notes: [],
  asked: null,
  interpretations: [],
});

/** What a question is asked with. */
export interface Turn {
  readonly memory: Memory;
  /** The plan of the choice that the question is the token of. */
  readonly chosen: Plan | null;
  readonly segmenter: Segmenter;
  readonly weighing: Weighing;
}

/** Decides what a question asks for and answers it; a choice by its token or its number is answered as it was offered. */
export async function outcomeOf(raw: string, index: QuestionIndex, { memory, chosen, ...by }: Turn): Promise<Outcome> {
  if (index.knowledge.tasks.length === 0 && index.knowledge.directives.length === 0)
    return nothing('还没有载入任何文件。请先用 zerentu ingest 载入文件。');
  if (raw.trim().length === 0) return nothing('请输入问题。');
  if (raw.length > MAX_QUESTION) return nothing(`问题太长（${raw.length}字），请用一两句话来问。`);
  const asked = new Asked(understand(raw, index.names), index, memory, by);
  const plan = chosen ?? pickOffered(asked);
  const kind = plan && kindNamed(plan.kind);
  if (plan && kind)
    return { draft: kind.answer(plan, index.facts), plan, pages: 0, notes: [], asked, interpretations: [] };
  const interpretations = await interpret(asked, QUESTION_KINDS);
  const [best] = interpretations;
  if (!best) return { ...nothing(NOT_UNDERSTOOD), asked };
  const notes = [...(asked.question.cut ? [CUT] : []), ...(best.reading.notes ?? [])];
  return { ...carriedOut(best, asked), notes, asked, interpretations };
}

/** The answer of the interpretation that was decided for. */
function carriedOut(
  { kind: { name }, reading: { plan, refusal } }: Interpretation,
  asked: Asked,
): Pick<Outcome, 'draft' | 'plan' | 'pages'> {
  const kind = kindNamed(plan.kind);
  if (refusal || !kind) return { draft: refusal ?? notFound(NOT_UNDERSTOOD), plan, pages: 0 };
  const named = asked.units().map(({ ids }) => ids);
  const draft = answerByPlace(kind, plan, asked.facts, named);
  if (name === 'WHY') return { draft: { ...draft, whole: true }, plan, pages: 0 };
  if (name !== 'MORE') return { draft, plan, pages: 0 };
  const { pages } = asked.memory;
  const left = (draft.list?.length ?? 0) > pages * PAGE;
  return { draft: left ? draft : notFound('没有更多了。'), plan, pages };
}
