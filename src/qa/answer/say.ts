import { groupBy } from '#graph/model/group.js';
import type { Role } from '#src/lexicon/roles.js';
import type { KnownDuty, KnownPerson, KnownTask } from '../knowledge/types.js';
import { sayDate } from './dates.js';
import type { AnswerEvidence, AnswerResult, AnswerValue, DirectiveRef } from './types.js';

/** How a role is said of a unit. */
export const ROLE_VERB: Readonly<Record<Role, string>> = { LEAD: '牵头', SUPPORT: '配合', RESPONSIBLE: '负责' };

/** How many names stand in one line before the rest is counted. */
const MAX_NAMES = 30;

/** Names joined by 、, a long list cut with its length said in the measure word given. */
export function listed(names: readonly string[], measureWord = '个'): string {
  const once = [...new Set(names)];
  if (once.length <= MAX_NAMES) return once.join('、');
  return `${once.slice(0, MAX_NAMES).join('、')}等${once.length}${measureWord}`;
}

/** A directive as people would find it; one without a title by its id. */
export function directiveName({ id, title }: DirectiveRef): string {
  return title === null ? `（无标题文件 ${id}）` : `《${title}》`;
}

/** An item by the label printed on it: 第8项; 第五条 and what is no number as printed. */
export function itemName(label: string): string {
  return /^[\d一二三四五六七八九十百.．、()（）]+$/.test(label) ? `第${label}项` : label;
}

/** A task as people would find it in the paper: 第8项“积极发展农村电子商务”. */
export function taskName({ label, title }: KnownTask): string {
  const number = itemName(label);
  return `${number}“${title.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`;
}

/** A task as lists print it: 8. 积极发展农村电子商务. */
export function taskLine({ label, title }: KnownTask): string {
  return `${label}. ${title}`;
}

/** Somebody with the posts that stand beside the name. */
export function personLine({ name, posts }: KnownPerson): string {
  return posts.length > 0 ? `${name}（${listed(posts.map((post) => post.name))}）` : name;
}

/** A value in words, with the figure, date or yes/no that it has. */
export function answerValue(text: string, parts: Partial<Omit<AnswerValue, 'text'>> = {}): AnswerValue {
  return { number: null, unit: null, date: null, yes: null, ...parts, text };
}

/** What a question for yes or no comes down to. */
export const valueOfYes = (yes: boolean): AnswerValue => answerValue(yes ? '是' : '否', { yes });

/** What a question for a number comes down to: 34项. */
export function countOf(number: number, measureWord: string): AnswerValue {
  return answerValue(`${number}${measureWord}`, { number, unit: measureWord });
}

/** What a question for a time comes down to; `date` is a partial ISO date. */
export function valueOfDate(date: string): AnswerValue {
  return answerValue(sayDate(date), { date });
}

const asResult = (
  kind: AnswerResult['kind'],
  name: string,
  nodeId: string | null,
  evidence: readonly AnswerEvidence[],
  role: Role | null = null,
): AnswerResult => ({ kind, name, nodeId, role, evidence, directive: evidence[0]?.directive ?? null });

/** One result for each unit and printed name, its evidence from every duty given. */
export function unitResults(duties: readonly KnownDuty[]): AnswerResult[] {
  return groupBy(duties, ({ unitId, name, role }) => `${unitId}\t${name}\t${role}`).map((group) =>
    asResult(
      'UNIT',
      group[0].name,
      group[0].unitId,
      group.map(({ evidence }) => evidence),
      group[0].role,
    ),
  );
}

/** One result for each task; the evidence is the duty that ties the unit to it, or the task's own words. */
export function taskResults(tasks: readonly KnownTask[], duties: readonly KnownDuty[] = []): AnswerResult[] {
  const ofTask = new Map(groupBy(duties, ({ task }) => task.id).map((group) => [group[0].task.id, group]));
  return tasks.map((task) => {
    const own = ofTask.get(task.id) ?? [];
    const evidence = own.length > 0 ? own.map((duty) => duty.evidence) : [task.evidence];
    return asResult('TASK', task.title, task.id, evidence, own[0]?.role ?? null);
  });
}

/** One result for each person; the evidence is what ties the person to what was asked, else the first mention. */
export function personResults(
  people: readonly KnownPerson[],
  evidenceOf: (person: KnownPerson) => readonly AnswerEvidence[] = () => [],
): AnswerResult[] {
  return people.map((person) => {
    const own = evidenceOf(person);
    return asResult('PERSON', person.name, person.id, own.length > 0 ? own : [person.evidence]);
  });
}

/** A result for anything that is named and quoted. */
export const resultOf = asResult;

/** How many duties of each role: 牵头4项，配合11项. */
export function countByRole(duties: readonly KnownDuty[]): string {
  return (['LEAD', 'RESPONSIBLE', 'SUPPORT'] as const)
    .map((role) => ({ role, count: duties.filter((duty) => duty.role === role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => `${ROLE_VERB[role]}${count}项`)
    .join('，');
}
