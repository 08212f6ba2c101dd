import { type CorrectedKind, FACT_VALUES, type FactValues } from '#graph/model/correction.js';
import { taskId } from '#graph/model/ids.js';
import type { Fact } from '#src/extract/fact.js';
import type { TaskFact } from '#src/extract/task/types.js';
import type { Extraction } from '../extraction.js';
import { amended, type Problem, says } from './amend.js';

/** What a correction says, its words found in the text and its task among the tasks. */
export interface Placed {
  readonly was: Readonly<Record<string, unknown>> | null;
  readonly now: Readonly<Record<string, unknown>> | null;
  readonly words: Fact;
  readonly task: TaskFact | null;
}

type Apply = (extraction: Extraction, placed: Placed) => Extraction | Problem;

/** Puts what becomes of a list into the extraction, unless there is a problem. */
const put = <T>(list: readonly T[] | Problem, into: (list: readonly T[]) => Extraction): Extraction | Problem =>
  typeof list === 'string' ? list : into(list);

const valuesOf = <K extends CorrectedKind>(kind: K, now: unknown) => FACT_VALUES[kind].parse(now) as FactValues<K>;

const withTask = (extraction: Extraction, task: TaskFact): Extraction => ({
  ...extraction,
  tasks: extraction.tasks.map((one) => (one.id === task.id ? task : one)),
});

/** An added task takes a number that none has: the others keep their ids. */
function addedTask({ directive, tasks, sections }: Extraction, { now, words }: Placed): TaskFact {
  const numbers = tasks.map(({ id }) => Number(id.slice(id.lastIndexOf('/') + 1)));
  const sectionIndex = sections.findLastIndex(({ start }) => start <= words.start);
  const headings: string[] = [];
  for (let section = sections[sectionIndex]; section; section = sections[section.parent ?? -1])
    headings.unshift(section.heading);
  return {
    id: taskId(directive.id, Math.max(0, ...numbers) + 1),
    section: headings,
    sectionIndex: sectionIndex < 0 ? null : sectionIndex,
    safeguard: false,
    responsibilities: [],
    measures: [],
    ...valuesOf('TASK', now),
    ...words,
  };
}

/** What stood in a task that is dropped stands in the directive alone. */
function withoutTask(extraction: Extraction, { id }: TaskFact): Extraction {
  const free = <F extends { readonly taskId: string | null }>(facts: readonly F[]) =>
    facts.map((fact) => (fact.taskId === id ? { ...fact, task: null, taskId: null } : fact));
  return { ...extraction, targets: free(extraction.targets), enterprises: free(extraction.enterprises) };
}

const refTo = (task: TaskFact | null) => ({ task: task?.label ?? null, taskId: task?.id ?? null });

/** How a correction of each kind changes what was read. */
export const KINDS: Readonly<Record<CorrectedKind, Apply>> = {
  DIRECTIVE(extraction, { now }) {
    const head = valuesOf('DIRECTIVE', now) as Partial<Extraction['directive']>;
    if (says(head)(extraction.directive)) return 'FACT_EXISTS';
    const issuer = head.issuers ? { issuer: head.issuers[0] ?? null } : {};
    return { ...extraction, directive: { ...extraction.directive, ...head, ...issuer } };
  },
  TASK(extraction, placed) {
    const { task, now } = placed;
    const was = task && { id: task.id };
    const list = amended(extraction.tasks, {
      ...placed,
      was,
      complete: () => addedTask(extraction, placed),
      keepsWords: true,
    });
    const from = task && now === null ? withoutTask(extraction, task) : extraction;
    return put(list, (tasks) => ({ ...from, tasks }));
  },
  DUTY(extraction, placed) {
    const { task, now, words } = placed;
    if (!task) return 'NO_SUCH_TASK';
    const complete = () => ({ ...valuesOf('DUTY', now), roleBasis: 'EXPLICIT', printed: '', ...words }) as const;
    const list = amended(task.responsibilities, { ...placed, complete });
    return put(list, (responsibilities) => withTask(extraction, { ...task, responsibilities }));
  },
  TARGET(extraction, placed) {
    const { now, words } = placed;
    const ref = refTo(placed.task);
    const was = placed.was && { ...placed.was, taskId: ref.taskId };
    const complete = () => ({ ...valuesOf('TARGET', now), ...ref, ...words });
    const list = amended(extraction.targets, { ...placed, was, now: now && { ...now, ...ref }, complete });
    return put(list, (targets) => ({ ...extraction, targets }));
  },
  PERSON(extraction, placed) {
    const complete = () => ({ ...valuesOf('PERSON', placed.now), ...placed.words });
    return put(amended(extraction.people, { ...placed, complete }), (people) => ({ ...extraction, people }));
  },
  ENTERPRISE(extraction, placed) {
    const { now, words, task } = placed;
    if (!task) return 'NO_SUCH_TASK';
    const ref = refTo(task);
    const was = placed.was && { ...placed.was, taskId: ref.taskId };
    const complete = () => ({ ...valuesOf('ENTERPRISE', now), ...ref, ...words });
    const list = amended(extraction.enterprises, { ...placed, was, now: now && { ...now, ...ref }, complete });
    return put(list, (enterprises) => ({ ...extraction, enterprises }));
  },
  UNIT_DUTY(extraction, placed) {
    const complete = () => ({ ...valuesOf('UNIT_DUTY', placed.now), ...placed.words });
    return put(amended(extraction.unitDuties, { ...placed, complete }), (unitDuties) => ({
      ...extraction,
      unitDuties,
    }));
  },
};
