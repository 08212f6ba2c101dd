import { DUTY_VERBS } from '#src/lexicon/duty-words.js';
import { type Draft, notFound } from '../../../answer/draft.js';
import { listed, resultOf } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownTask, KnownWork } from '../../../knowledge/types.js';
import type { RoleAsked } from '../../../understand/question.js';
import type { Asked } from '../../asked.js';
import type { Linked } from '../../link/linked.js';
import type { TaskUnitsPlan } from './plan.js';

/** So much of a topic the work must hold, by weight of its words: it has no title that could speak for it besides. */
const HELD = 0.85;
/** So much of its characters may be known nowhere. */
const UNKNOWN = 0.15;
const LEADS = /牵头|主抓|会同/;
const HELPS = /配合|协助|参与|协同/;
/** 负责…: the unit's name may stand right before it. */
const VERB_FIRST = new RegExp(`^(?:${DUTY_VERBS})`);

/** Whether somebody who does the work has the role that is asked for. */
const fits = ({ text }: KnownWork, role: RoleAsked): boolean =>
  role === 'lead'
    ? LEADS.test(text)
    : role === 'support'
      ? HELPS.test(text)
      : role === 'participants' || !/^(?:配合|协助)/.test(text);

const worksOf = (unitId: string, { knowledge }: Lookup): readonly KnownWork[] =>
  knowledge.units.get(unitId)?.works ?? [];

/** Whether a task was found that leaves no more of the topic unknown than work may. */
export const knownWhole = ({ best, candidates }: Linked<KnownTask>): boolean =>
  best.length > 0 && (candidates[0]?.features.unknown ?? 0) <= UNKNOWN;

/** The units whose work, as a directive divides it outside its tasks, is what a topic names; `null` where none is. */
export async function worksAbout(asked: Asked, topic: string, role: RoleAsked): Promise<TaskUnitsPlan | null> {
  if (asked.index.works.size === 0) return null;
  const { candidates } = await asked.find(asked.index.works, topic);
  const held = candidates.filter(
    ({ doc, features }) => (features.covered ?? 0) >= HELD && (features.unknown ?? 1) <= UNKNOWN && fits(doc, role),
  );
  const most = Math.max(0, ...held.map(({ score }) => score));
  const best = held.filter(({ score }) => score === most).map(({ doc }) => doc);
  const units = [...new Set(best.map(({ unitId }) => unitId))];
  const at = units.map((id) => worksOf(id, asked.facts).findIndex((work) => best.includes(work)));
  return units.length > 0 ? { kind: 'TASK_UNITS', role, tasks: [], units, at } : null;
}

/** Answers who does the work at these places among that of its unit. */
export function answerWorks({ units: ids = [], at = [] }: TaskUnitsPlan, facts: Lookup): Draft {
  const works = ids.flatMap((id, place) => worksOf(id, facts)[at[place] ?? -1] ?? []);
  const [first] = works;
  if (!first) return notFound('没有找到这项工作。');
  const names = listed(works.map(({ name }) => name));
  return {
    status: 'ANSWERED',
    first: `${names}${VERB_FIRST.test(first.text) ? '' : '的职责：'}${first.text}。`,
    results: works.map(({ name, unitId, evidence }) => resultOf('UNIT', name, unitId, [evidence])),
    focus: { units: facts.units(ids) },
  };
}
