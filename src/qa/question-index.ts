import type { Knowledge, KnownDirective, KnownTarget, KnownTask } from './knowledge/types.js';
import { SearchIndex } from './plan/search-index.js';
import { NameIndex } from './understand/names.js';

/** A heading with the tasks under it. */
export interface KnownSection {
  readonly heading: string;
  readonly tasks: readonly KnownTask[];
  readonly directive: KnownDirective;
}

/** All that questions are matched against, made once for each revision of the graph. */
export interface QuestionIndex {
  readonly knowledge: Knowledge;
  readonly names: NameIndex;
  readonly tasks: SearchIndex<KnownTask>;
  readonly targets: SearchIndex<KnownTarget>;
  readonly sections: SearchIndex<KnownSection>;
}

/** Builds the index of what the graph holds. */
export function buildQuestionIndex(knowledge: Knowledge): QuestionIndex {
  const sections = new Map<string, { heading: string; tasks: KnownTask[]; directive: KnownDirective }>();
  for (const task of knowledge.tasks) {
    for (const heading of task.section) {
      const key = `${task.directive.id}\t${heading}`;
      const section = sections.get(key) ?? { heading, tasks: [], directive: task.directive };
      section.tasks.push(task);
      sections.set(key, section);
    }
  }
  return {
    knowledge,
    names: new NameIndex(knowledge),
    tasks: new SearchIndex(knowledge.tasks, (task) => [
      { text: task.title, weight: 3 },
      { text: task.section.at(-1) ?? '', weight: 2 },
      { text: task.quote, weight: 1 },
      { text: `${task.directive.jurisdiction ?? ''}${task.directive.title ?? ''}`, weight: 0.2 },
    ]),
    targets: new SearchIndex(knowledge.targets, (target) => [
      { text: target.indicator, weight: 3 },
      { text: target.text, weight: 2 },
      { text: target.task?.title ?? '', weight: 0.5 },
      { text: `${target.directive.jurisdiction ?? ''}${target.directive.title ?? ''}`, weight: 0.2 },
    ]),
    sections: new SearchIndex([...sections.values()], ({ heading, tasks }) => [
      { text: heading.replace(/^[一二三四五六七八九十\d(（]+[)）、.．]*\s*/, ''), weight: 3 },
      { text: tasks[0]?.directive.jurisdiction ?? '', weight: 0.2 },
    ]),
  };
}
