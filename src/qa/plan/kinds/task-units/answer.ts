import { choose, MAX_CHOICES } from '../../../answer/choose.js';
import { type Draft, notFound } from '../../../answer/draft.js';
import { countOf, directiveName, listed, ROLE_VERB, taskLine, taskName, unitResults } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownDuty, KnownTask } from '../../../knowledge/types.js';
import type { RoleAsked } from '../../../understand/question.js';
import { dutiesIn, type Passage, passagesOf } from '../../passages.js';
import { dutiesAsked, ROLE_NAME } from '../../roles.js';
import type { TaskUnitsPlan } from './plan.js';

const names = (duties: readonly KnownDuty[]) => listed(duties.map(({ name }) => name));
const unitKey = (duties: readonly KnownDuty[]) => [...new Set(duties.map(({ unitId }) => unitId))].sort().join();

/** So much of a passage is said. */
const SAID = 30;
const shortened = (words: string) => (words.length > SAID ? `${words.slice(0, SAID)}…` : words);

/** One task's answer in words, or that of a passage of it; says so where another role stands in for the one asked for. */
export function sayDuties(task: KnownTask, role: RoleAsked, duties: readonly KnownDuty[], passage?: Passage): string {
  const [first] = duties;
  const named = passage ? `${taskName(task)}中“${shortened(passage.words)}”` : taskName(task);
  if (!first) return `${named}没有写明${ROLE_NAME[role]}。`;
  if (role === 'participants') {
    const by = (verb: string, of: readonly KnownDuty[]) => (of.length > 0 ? [`${names(of)}${verb}`] : []);
    const roles = (['LEAD', 'RESPONSIBLE', 'SUPPORT'] as const).flatMap((one) =>
      by(
        ROLE_VERB[one],
        duties.filter((duty) => duty.role === one),
      ),
    );
    return `${named}：${roles.join('，')}。`;
  }
  if (role === 'lead' && first.role !== 'LEAD') return `${named}没有写明牵头单位，责任单位是${names(duties)}。`;
  if (role === 'responsibleUnit' && first.role === 'LEAD') return `${named}没有另列责任单位，由${names(duties)}牵头。`;
  const verb = first.role === 'RESPONSIBLE' && role === 'support' ? '配合' : ROLE_VERB[first.role];
  return `${named}由${names(duties)}${verb}。`;
}

/** Tells tasks of several directives apart. */
function placeOf(task: KnownTask, among: readonly KnownTask[]): string {
  const several = among.some(({ directive }) => directive.id !== task.directive.id);
  return several ? `（${task.directive.jurisdiction ?? ''}${directiveName(task.directive)}）` : '';
}

/** Answers who … for the tasks that fit: one, several with one answer, or a choice. */
export function answerTaskUnits(plan: TaskUnitsPlan, facts: Lookup): Draft {
  const { role, counting } = plan;
  const tasks = facts.tasks(plan.tasks);
  const [first] = tasks;
  if (!first) return notFound('没有找到这项任务。');
  const answers = tasks.map((task, place) => {
    const passage = passagesOf(task).find(({ at }) => at === plan.at?.[place]);
    const of = passage ? { ...task, duties: [...(dutiesIn(task, passage) ?? task.duties)] } : task;
    return { task, passage, duties: dutiesAsked(of, role) };
  });
  const duties = answers.flatMap((answer) => answer.duties);
  if (duties.length === 0) {
    const others = first.duties.length > 0 ? [sayDuties(first, 'participants', first.duties)] : [];
    return notFound(sayDuties(first, role, [], answers[0]?.passage), {
      lines: others,
      nearest: tasks,
      focus: { tasks },
    });
  }
  const focus = { tasks, units: facts.units(duties.map(({ unitId }) => unitId)) };
  const results = unitResults(duties);
  const count = counting ? `（共${results.length}个）` : '';
  const value = counting ? { value: countOf(results.length, '个') } : {};
  const everyone = unitKey(duties);
  const alike = answers.every((answer) => unitKey(answer.duties) === everyone);
  if (tasks.length === 1)
    return {
      status: 'ANSWERED',
      first: `${sayDuties(first, role, duties, answers[0]?.passage)}${count}`,
      results,
      focus,
      ...value,
    };
  const options = answers.map((answer) => {
    const place = placeOf(answer.task, tasks);
    return {
      label: `${taskLine(answer.task)}${place}`,
      nodeId: answer.task.id,
      plan: { ...plan, tasks: [answer.task.id], ...(answer.passage ? { at: [answer.passage.at] } : { at: [] }) },
      said: `${sayDuties(answer.task, role, answer.duties, answer.passage)}${place}`,
    };
  });
  if (alike) {
    const lines = options.slice(0, MAX_CHOICES).map(({ said }) => `· ${said}`);
    const heading = `这${tasks.length}项任务的${ROLE_NAME[role]}都是${names(duties)}：${count}`;
    return { status: 'ANSWERED', first: heading, lines, results, focus, ...value };
  }
  const more = tasks.length > MAX_CHOICES ? `（只列前${MAX_CHOICES}项，请说得再具体些）` : '';
  return choose(
    `有${tasks.length}项任务都相关，您问的是哪一项？${more}`,
    options,
    duties.map(({ evidence }) => evidence),
    { nearest: tasks, focus: { tasks } },
  );
}
