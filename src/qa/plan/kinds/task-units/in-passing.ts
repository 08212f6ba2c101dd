import type { KnownTask } from '../../../knowledge/types.js';
import { foldText } from '../../../understand/fold.js';
import { numbered } from '../../link/numbered.js';
import { saidIn } from '../../link/said-in.js';

/** Says where a task was found by its body alone: nothing of what was asked stands in its title or over it. */
export function inPassing(topic: string, tasks: readonly KnownTask[]): string[] {
  const [task, ...others] = tasks;
  const by = (number: number) => tasks.filter((one) => one.number === number);
  if (!task || others.length > 0 || numbered(topic, { all: () => tasks, by }) !== null) return [];
  const heading = foldText(`${task.title}${task.section.join('')}`);
  const said = [
    ...Array.from({ length: topic.length - 1 }, (_, at) => topic.slice(at, at + 2)),
    ...saidIn(topic).flatMap(({ same, printed }) => [...same, ...printed]),
  ];
  return said.some((words) => heading.includes(words))
    ? []
    : [`（“${topic.slice(0, 20)}”不在这项任务的标题里，是它的内容提到的。）`];
}
