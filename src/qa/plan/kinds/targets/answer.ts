import { sayDate } from '../../../answer/dates.js';
import { type Draft, notFound } from '../../../answer/draft.js';
import { linesFor } from '../../../answer/lines.js';
import { answerValue, listed, resultOf, taskName, valueOfDate } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownTarget, KnownTask } from '../../../knowledge/types.js';
import { sentencesOf } from '../../sentences.js';
import type { TargetsPlan } from './plan.js';

const figure = ({ value, valueMax, measureWord }: KnownTarget) =>
  value === null ? '' : `${value}${valueMax === null ? '' : `—${valueMax}`}${measureWord}`;
/** A target as it is told: its date, its words, how often. */
export const sayTarget = (target: KnownTarget): string => {
  const often = target.recurrence && !target.text.includes(target.recurrence) ? `（${target.recurrence}）` : '';
  return `${target.deadline ? `到${sayDate(target.deadline)}，` : ''}${target.text}${often}`;
};
const result = (target: KnownTarget) => resultOf('TARGET', target.text, target.id, [target.evidence]);

/** The targets that a plan is about, in the order of the text. */
function targetsOf(plan: TargetsPlan, facts: Lookup): readonly KnownTarget[] {
  if (plan.targets) return facts.targets(plan.targets);
  if (plan.tasks) return facts.tasks(plan.tasks).flatMap((task) => task.targets);
  const scope = plan.directives && new Set(plan.directives);
  const here = (directiveId: string) => !scope || scope.has(directiveId);
  if (plan.units) {
    const duties = facts.units(plan.units).flatMap((unit) => unit.duties);
    const led = duties.filter(({ role, task }) => role !== 'SUPPORT' && here(task.directive.id));
    return [...new Set(led.map(({ task }) => task))].flatMap((task) => task.targets);
  }
  const all = facts.knowledge.targets.filter(({ directive }) => here(directive.id));
  if (plan.what === 'recurring') return all.filter(({ recurrence }) => recurrence !== null);
  const general = all.filter(({ task }) => task === null);
  return general.length > 0 ? general : all;
}

/** A goal whose date is asked for and that has none: the deadline of its task, or nothing. */
function withoutDate(first: KnownTarget, focus: { readonly tasks: readonly KnownTask[] }): Draft {
  const deadline = first.task?.deadline;
  if (!deadline) return notFound(`文件没有写明“${first.text}”的时限。`, { focus });
  return {
    status: 'ANSWERED',
    first: `${sayDate(deadline)}（${first.text}）。`,
    results: [result(first)],
    evidence: [...(first.task ? [first.task.evidence] : []), first.evidence],
    value: valueOfDate(deadline),
    focus,
  };
}

/** The sentences of tasks that a plan points at, as they are written. */
function answerSentences(tasks: readonly KnownTask[], at: readonly number[]): Draft {
  const told = tasks.flatMap((task, place) => {
    const sentence = sentencesOf(task).find((one) => one.at === at[place])?.evidence;
    return sentence ? [{ task, sentence }] : [];
  });
  const [first] = told;
  if (!first) return notFound('没有找到这项任务。');
  const lines = told.map(({ task, sentence }) => `${taskName(task)}写的是：“${sentence.quote}”`);
  return {
    status: 'ANSWERED',
    first: told.length === 1 ? (lines[0] ?? '') : `${told.length}处原文写到：`,
    list: told.length === 1 ? [] : lines,
    evidence: told.map(({ sentence }) => sentence),
    focus: { tasks },
  };
}

/** Says what targets there are, the best fitting first. */
export function answerTargets(plan: TargetsPlan, facts: Lookup): Draft {
  if (plan.at && plan.tasks) return answerSentences(facts.tasks(plan.tasks), plan.at);
  const targets = targetsOf(plan, facts);
  const who = plan.units ? `${listed(facts.units(plan.units).map(({ name }) => name))}牵头或负责的任务` : '';
  const [first] = targets;
  if (!first) return notFound(`${who || '文件'}没有写明${plan.what === 'recurring' ? '每年要达到的' : '量化'}目标。`);
  const focus = { tasks: [...new Set(targets.flatMap(({ task }) => task ?? []))] };
  const dated = targets.filter(({ deadline }) => deadline !== null);
  if (plan.what === 'date' && dated.length === 0) return withoutDate(first, focus);
  const said = plan.what === 'date' ? dated : targets;
  const one = said[0] ?? first;
  const value = answerValue(figure(one) || one.text, {
    number: one.value,
    unit: one.measureWord || null,
    date: one.deadline,
  });
  const lead = who && said.length === 1 ? `${who}的目标：` : who;
  return {
    status: 'ANSWERED',
    first: said.length === 1 ? `${lead}${sayTarget(one)}。` : `${lead}共${said.length}个目标：`,
    list: said.length === 1 ? [] : linesFor(said, sayTarget),
    results: said.map(result),
    value,
    focus,
  };
}
