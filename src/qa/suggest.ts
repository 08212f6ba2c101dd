import type { Draft, Focus } from './answer/draft.js';
import type { Lookup } from './knowledge/lookup.js';
import type { KnownTask } from './knowledge/types.js';

const MOST = 5;

const whoFor = (task: KnownTask): string | null => {
  if (task.title.length === 0 || task.duties.length === 0) return null;
  return task.duties.some(({ role }) => role === 'LEAD') ? `谁牵头${task.title}？` : `${task.title}谁负责？`;
};

/** Returns up to five questions that the graph answers: near what was asked first, then what there is in general. */
export function suggest(draft: Draft, facts: Lookup): string[] {
  const { tasks = [], units = [], people = [] }: Focus = draft.focus ?? {};
  const questions: (string | null)[] = [];
  for (const unit of units.slice(0, 2)) {
    if (draft.status === 'NOT_FOUND' && unit.duties.length > 0) questions.push(`${unit.name}参与哪些任务？`);
    const head = facts
      .peopleIn([unit.id])
      .flatMap(({ posts }) => posts)
      .find((post) => post.unitId === unit.id && post.head && post.title !== '');
    if (head && people.length === 0) questions.push(`${head.name}是谁？`);
  }
  const near = [...(draft.nearest ?? []), ...(draft.status === 'ANSWERED' ? [] : tasks)];
  for (const task of near.slice(0, 3)) questions.push(whoFor(task));
  if (draft.status === 'ANSWERED') {
    const said = new Set(draft.results?.map(({ role }) => role));
    for (const task of tasks.slice(0, 1)) {
      if (said.has('SUPPORT')) questions.push(whoFor(task));
      else if (task.duties.some(({ role }) => role === 'SUPPORT')) questions.push(`谁配合${task.title}？`);
      if (task.targets.length > 0) questions.push(`${task.title}的目标是多少？`);
    }
  } else if (!questions.some((question) => question !== null)) {
    const { tasks: known, units: everyone } = facts.knowledge;
    const step = Math.max(1, Math.floor(known.length / 3));
    for (const at of [0, step, 2 * step]) {
      const task = known[at];
      if (task) questions.push(whoFor(task));
    }
    const busy = [...everyone.values()].sort((a, b) => b.duties.length - a.duties.length)[0];
    if (busy && busy.duties.length > 0) questions.push(`${busy.name}参与哪些任务？`);
  }
  return [...new Set(questions.filter((question) => question !== null))].slice(0, MOST);
}
