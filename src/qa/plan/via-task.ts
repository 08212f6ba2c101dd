import { type RoleAsked, roleOf, topicOf } from '../understand/question.js';
import type { Asked } from './asked.js';
import { idsOf } from './reading.js';
import { dutiesAsked } from './roles.js';

/** Units told by a task that they answer for: 牵头单一窗口的那个单位. */
export interface UnitsViaTask {
  readonly units: readonly string[];
  readonly tasks: readonly string[];
  readonly role: RoleAsked;
  /** How surely the task was found, 0 … 1. */
  readonly link: number;
  /** The skeleton of what is asked of them. */
  readonly rest: string;
}

const VIA =
  /(?<role>牵头|主办|负责|配合|承担|管)(?:的)?(?<topic>[^UPX]{2,30}?)的(?:那|这)?个?(?:单位|部门|局|委|部|厅|机构)(?:呢|,|，)?(?<rest>.*)$/;

/** 知识产权那项的牵头单位还配合了哪些任务. */
const VIA_ITEM =
  /^(?<topic>[^UPX]{2,30}?)(?:[那这][项个条件])?的?(?<role>牵头|主办|配合|责任|负责)(?:的)?(?:单位|部门)(?:自己|本身|还|又|也|都|同时|另外)+(?<rest>.*)$/;

/** Returns the units that a clause of the question tells by their task, `null` where it has none or the task is not found. */
export async function unitsViaTask(asked: Asked): Promise<UnitsViaTask | null> {
  const groups = (VIA.exec(asked.question.skeleton) ?? VIA_ITEM.exec(asked.question.skeleton))?.groups;
  if (!groups?.topic || !groups.rest) return null;
  const role = roleOf(groups.role ?? '') ?? 'lead';
  const found = await asked.tasks(topicOf(groups.topic));
  if (found.best.length === 0) return null;
  const units = found.best.flatMap((task) => dutiesAsked(task, role)).map(({ unitId }) => unitId);
  return { units: [...new Set(units)], tasks: idsOf(found.best), role, link: found.score, rest: groups.rest };
}
