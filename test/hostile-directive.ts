import { extractText } from '#src/pipeline.js';
import type { Extraction } from '#src/refine/extraction.js';

const CHINESE = '一二三四五六七八九十';

/** A directive as read, with a task for each of the names that is named like it and led by a unit of that name. */
export function directiveNaming(names: readonly string[]): Extraction {
  const clauses = names.map((_, at) => `${at + 1}.推进第${CHINESE[at % 10]}类工作。（责任单位：市发改委）`);
  const read = extractText(`甲市人民政府关于推进工作的实施意见\n一、任务\n${clauses.join('\n')}\n`);
  return {
    ...read,
    tasks: read.tasks.map((task, at) => ({
      ...task,
      title: names[at] ?? '',
      responsibilities: task.responsibilities.map((duty) => ({ ...duty, unit: names[at] ?? '' })),
    })),
  };
}
