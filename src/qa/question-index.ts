import { type KnownSection, Lookup, sectionKey } from './knowledge/lookup.js';
import type { Reading } from './knowledge/read.js';
import type { Knowledge, KnownDirective, KnownTarget, KnownTask, KnownWork } from './knowledge/types.js';
import { DirectiveNames } from './plan/link/directive-names.js';
import { SearchIndex } from './plan/link/search-index.js';
import type { Field } from './plan/link/search-log.js';
import { learnSounds } from './plan/link/sound-alikes.js';
import { NameIndex } from './understand/names.js';

/** All that questions are matched against, made once for each revision of the graph. */
export interface QuestionIndex {
  readonly knowledge: Knowledge;
  readonly facts: Lookup;
  readonly directives: DirectiveNames;
  readonly names: NameIndex;
  readonly tasks: SearchIndex<KnownTask>;
  readonly targets: SearchIndex<KnownTarget>;
  readonly sections: SearchIndex<KnownSection>;
  readonly works: SearchIndex<KnownWork>;
}

/** Which of the fields of a task is its words. */
export const TASK_TEXT = 2;
const TASK_FIELDS: readonly Field<KnownTask>[] = [
  { weight: 3, textOf: ({ title }) => title },
  { weight: 2, textOf: ({ section }) => section.at(-1) ?? '' },
  { weight: 1, textOf: ({ quote }) => quote },
];
/** Which of the fields of a target is its own words. */
export const TARGET_TEXT = 1;
const TARGET_FIELDS: readonly Field<KnownTarget>[] = [
  { weight: 3, textOf: ({ indicator }) => indicator },
  { weight: 2, textOf: ({ text }) => text },
  { weight: 0.5, textOf: ({ task }) => task?.title ?? '' },
];
const WORK_FIELDS: readonly Field<KnownWork>[] = [{ weight: 1, textOf: ({ text }) => text }];
const SECTION_FIELDS: readonly Field<KnownSection>[] = [
  { weight: 3, textOf: ({ heading }) => heading.replace(/^[一二三四五六七八九十\d(（]+[)）、.．]*\s*/, '') },
];

/** Builds the index of what the graph holds, in slices; what `before` holds already is taken from it. */
export async function buildQuestionIndex(
  { knowledge, facts }: Reading,
  before: QuestionIndex | null = null,
): Promise<QuestionIndex> {
  // Nobody waits for it: a word that is only heard before it is done learns them by itself.
  void learnSounds();
  const sections = [...facts.values()].flatMap(({ directive, tasks }) => sectionsOf(directive, tasks));
  return {
    knowledge,
    facts: await Lookup.of(knowledge, sections),
    directives: await DirectiveNames.of(knowledge.directives, before?.directives),
    names: await NameIndex.of(knowledge, before?.names),
    tasks: await SearchIndex.of(knowledge.tasks, TASK_FIELDS, before?.tasks),
    targets: await SearchIndex.of(knowledge.targets, TARGET_FIELDS, before?.targets),
    sections: await SearchIndex.of(sections, SECTION_FIELDS, before?.sections),
    works: await SearchIndex.of(knowledge.works, WORK_FIELDS, before?.works),
  };
}

/** What was made of a directive: the same things as long as it says the same. */
const SECTIONS = new WeakMap<KnownDirective, readonly KnownSection[]>();

function sectionsOf(directive: KnownDirective, tasks: readonly KnownTask[]): readonly KnownSection[] {
  const known = SECTIONS.get(directive);
  if (known) return known;
  const sections = new Map<string, KnownSection & { tasks: KnownTask[] }>();
  for (const task of tasks)
    for (const heading of task.section) {
      const section = sections.get(heading) ?? {
        key: sectionKey(directive, heading),
        heading,
        tasks: [],
        directive,
      };
      section.tasks.push(task);
      sections.set(heading, section);
    }
  const made = [...sections.values()];
  SECTIONS.set(directive, made);
  return made;
}
