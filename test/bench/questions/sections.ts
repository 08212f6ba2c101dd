import type { Knowledge, KnownTask } from '#src/qa/knowledge/types.js';
import { fold } from './fold.js';

/** A heading that only one section has, without its number, and all tasks under it. */
export interface NamedSection {
  readonly words: string;
  readonly tasks: readonly KnownTask[];
}

const NUMBER = /^(?:第[一二三四五六七八九十]+[章节部分]+|[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]?)\s*/;
/** 主要任务 holds every task that is no safeguard: nobody asks for it by this name expecting less. */
const WHOLE = /任务|举措|措施|保障|实施|要求|总体/;

/** The headings of one section each that name a field (绿色生态) and head at least one task, in document order. */
export function namedSections({ tasks }: Knowledge): NamedSection[] {
  const sections = new Map<string, { words: string; path: Set<string>; tasks: KnownTask[] }>();
  for (const task of tasks)
    for (const [depth, heading] of task.section.entries()) {
      const words = heading.trim().replace(NUMBER, '').trim();
      const known = sections.get(fold(words)) ?? { words, path: new Set<string>(), tasks: [] };
      sections.set(fold(words), known);
      known.path.add([task.directive.id, ...task.section.slice(0, depth + 1)].join('\n'));
      known.tasks.push(task);
    }
  const titles = tasks.map(({ title }) => fold(title));
  return [...sections].flatMap(([folded, { words, path, tasks: own }]) => {
    const fair = path.size === 1 && folded.length >= 3 && folded.length <= 16 && !WHOLE.test(folded);
    return fair && !titles.some((title) => title.includes(folded)) ? [{ words, tasks: own }] : [];
  });
}
