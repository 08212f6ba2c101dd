import { type KnownSection, Lookup } from './knowledge/lookup.js';
import type { Knowledge, KnownTarget, KnownTask } from './knowledge/types.js';
import { SearchIndex } from './plan/link/search-index.js';
import { NameIndex } from './understand/names.js';

/** All that questions are matched against, made once for each revision of the graph. */
export interface QuestionIndex {
  readonly knowledge: Knowledge;
  readonly facts: Lookup;
  readonly names: NameIndex;
  readonly tasks: SearchIndex<KnownTask>;
  readonly targets: SearchIndex<KnownTarget>;
  readonly sections: SearchIndex<KnownSection>;
}

/** Builds the index of what the graph holds. */
export function buildQuestionIndex(knowledge: Knowledge): QuestionIndex {
  const facts = new Lookup(knowledge);
  return {
    knowledge,
    facts,
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
    sections: new SearchIndex([...facts.sections.values()], ({ heading, directive }) => [
      { text: heading.replace(/^[一二三四五六七八九十\d(（]+[)）、.．]*\s*/, ''), weight: 3 },
      { text: directive.jurisdiction ?? '', weight: 0.2 },
    ]),
  };
}
