import { SYNONYMS } from '#src/lexicon/questions/words.js';
import { type Draft, notFound } from '../../answer/draft.js';
import { directiveName, listed, ROLE_VERB, taskLine, taskName, unitResults } from '../../answer/say.js';
import type { KnownDuty, KnownTask } from '../../knowledge/types.js';
import { foldText } from '../../understand/fold.js';
import type { RoleAsked } from '../../understand/question.js';
import { type Asked, nothingFor, type QuestionKind } from '../asked.js';
import { numbered } from '../numbered.js';
import { dutiesAsked, ROLE_NAME } from '../roles.js';

/** How many tasks a vague topic may fit before it says too little to choose from. */
const MAX_CHOICES = 8;

const names = (duties: readonly KnownDuty[]) => listed(duties.map(({ name }) => name));
const unitKey = (duties: readonly KnownDuty[]) => [...new Set(duties.map(({ unitId }) => unitId))].sort().join();

/** One task's answer in words; says so where another role stands in for the one asked for. */
export function sayDuties(task: KnownTask, role: RoleAsked, duties: readonly KnownDuty[]): string {
  const [first] = duties;
  if (!first) return `${taskName(task)}没有写明${ROLE_NAME[role]}。`;
  if (role === 'participants') {
    const by = (verb: string, of: readonly KnownDuty[]) => (of.length > 0 ? [`${names(of)}${verb}`] : []);
    const roles = (['LEAD', 'RESPONSIBLE', 'SUPPORT'] as const).flatMap((one) =>
      by(
        ROLE_VERB[one],
        duties.filter((duty) => duty.role === one),
      ),
    );
    return `${taskName(task)}：${roles.join('，')}。`;
  }
  if (role === 'lead' && first.role !== 'LEAD')
    return `${taskName(task)}没有写明牵头单位，责任单位是${names(duties)}。`;
  if (role === 'responsibleUnit' && first.role === 'LEAD')
    return `${taskName(task)}没有另列责任单位，由${names(duties)}牵头。`;
  const verb = first.role === 'RESPONSIBLE' && role === 'support' ? '配合' : ROLE_VERB[first.role];
  return `${taskName(task)}由${names(duties)}${verb}。`;
}

/** Answers who … for the tasks that fit: one, several with one answer, or a choice. */
export function answerTasks(asked: Asked, tasks: readonly KnownTask[], role: RoleAsked): Draft {
  const [first] = tasks;
  if (!first) return notFound('没有找到这项任务。');
  const answers = tasks.map((task) => ({ task, duties: dutiesAsked(task, role) }));
  const stated = answers.filter(({ duties }) => duties.length > 0);
  if (stated.length === 0) {
    const others = first.duties.length > 0 ? [sayDuties(first, 'participants', first.duties)] : [];
    return notFound(sayDuties(first, role, []), { lines: others, nearest: tasks, focus: { tasks } });
  }
  const duties = stated.flatMap((answer) => answer.duties);
  const units = asked.unitsWith(duties.map(({ unitId }) => unitId));
  const focus = { tasks, units };
  const alike = answers.every((answer) => unitKey(answer.duties) === unitKey(duties));
  if (tasks.length === 1 && alike)
    return { status: 'ANSWERED', first: sayDuties(first, role, duties), results: unitResults(duties), focus };
  const lines = answers
    .slice(0, MAX_CHOICES)
    .map((answer) => `· ${sayDuties(answer.task, role, answer.duties)}${placeOf(answer.task, tasks)}`);
  if (alike) {
    const heading = `这${tasks.length}项任务的${ROLE_NAME[role]}都是${names(duties)}：`;
    return { status: 'ANSWERED', first: heading, lines, results: unitResults(duties), focus };
  }
  const more = tasks.length > MAX_CHOICES ? `（只列前${MAX_CHOICES}项，请说得再具体些）` : '';
  return {
    status: 'AMBIGUOUS',
    first: `有${tasks.length}项任务都相关，您问的是哪一项？${more}`,
    lines,
    evidence: duties.map(({ evidence }) => evidence),
    choices: tasks
      .slice(0, MAX_CHOICES)
      .map((task) => ({ label: `${taskLine(task)}${placeOf(task, tasks)}`, task, role })),
    nearest: tasks,
    focus: { tasks },
  };
}

/** Says where a task was found by its body alone: nothing of what was asked stands in its title or over it. */
function inPassing(topic: string, [task, ...others]: readonly KnownTask[]): string[] {
  if (!task || others.length > 0 || numbered(topic, [task]) !== null) return [];
  const heading = foldText(`${task.title}${task.section.join('')}`);
  const said = [
    ...Array.from({ length: topic.length - 1 }, (_, at) => topic.slice(at, at + 2)),
    ...SYNONYMS.filter((row) => row.some((word) => topic.includes(word))).flat(),
  ];
  return said.some((words) => heading.includes(words))
    ? []
    : [`（“${topic.slice(0, 20)}”不在这项任务的标题里，是它的内容提到的。）`];
}

/** Tells tasks of several directives apart. */
function placeOf(task: KnownTask, among: readonly KnownTask[]): string {
  const several = among.some(({ directive }) => directive.id !== task.directive.id);
  return several ? `（${task.directive.jurisdiction ?? ''}${directiveName(task.directive)}）` : '';
}

/** 谁牵头X? 谁配合X? X的责任单位有哪些? */
export const taskUnits: QuestionKind = {
  name: 'TASK_UNITS',
  example: '谁牵头智能制造？',
  async answer(asked) {
    const { role, skeleton } = asked.question;
    if (!role) return null;
    const topic = asked.topic();
    if (topic.length === 0) {
      const { tasks } = asked.memory;
      if (tasks.length > 0) return answerTasks(asked, tasks, role);
      return /谁|哪|什么|单位/.test(skeleton)
        ? notFound('您问的是哪项任务？请说出任务名称或编号，例如“第1项任务谁牵头”。')
        : null;
    }
    const found = await asked.tasks(topic);
    if (found.best.length > 0) {
      const draft = answerTasks(asked, found.best, role);
      const count =
        /几[个家]|多少[个家]/.test(skeleton) && draft.status === 'ANSWERED' ? (draft.results?.length ?? 0) : 0;
      return {
        ...draft,
        first: count > 0 ? `${draft.first}（共${count}个）` : draft.first,
        lines: [...(draft.lines ?? []), ...inPassing(topic, found.best)],
      };
    }
    const enterprise = asked.mentions('ENTERPRISE')[0];
    if (enterprise) {
      const within = asked.index.knowledge.mentions
        .filter(({ enterpriseId }) => enterprise.ids.includes(enterpriseId))
        .map(({ task }) => task);
      return answerTasks(asked, [...new Set(within)], role);
    }
    return nothingFor(topic, found);
  },
};
