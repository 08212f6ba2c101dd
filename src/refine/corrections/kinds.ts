import { type CorrectedKind, FACT_VALUES, type FactValues } from '#graph/model/correction.js';
import { targetId, taskId } from '#graph/model/ids.js';
import type { Fact } from '#src/extract/fact.js';
import type { TaskFact } from '#src/extract/task/types.js';
import { aliasesOf } from '#src/lexicon/units/aliases.js';
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

/** Stands for a number in the id of what a person added: the others keep theirs, whatever is added or taken back. */
const numberOf = ({ correction = '' }: Fact) => `+${correction.slice(correction.indexOf(':') + 1)}`;

function addedTask({ directive, sections }: Extraction, { now, words }: Placed): TaskFact {
  const sectionIndex = sections.findLastIndex(({ start }) => start <= words.start);
  const headings: string[] = [];
  for (let section = sections[sectionIndex]; section; section = sections[section.parent ?? -1])
    headings.unshift(section.heading);
  return {
    id: taskId(directive.id, numberOf(words)),
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

/** Values with a unit under the name by which the facts name it, where they do. */
function withKnownUnit<V extends Placed['was']>(
  values: V,
  facts: readonly { readonly unit: string }[],
  jurisdiction: string | null,
): V {
  const unit = String(values?.unit);
  const names = new Set([unit, ...aliasesOf(unit, jurisdiction)]);
  const known = values && facts.find((fact) => names.has(fact.unit));
  return known ? { ...values, unit: known.unit } : values;
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
    const { task, words } = placed;
    if (!task) return 'NO_SUCH_TASK';
    const [was, now] = [placed.was, placed.now].map((values) =>
      withKnownUnit(values, task.responsibilities, extraction.directive.jurisdiction),
    ) as [Placed['was'], Placed['now']];
    const complete = () => ({ ...valuesOf('DUTY', now), roleBasis: 'EXPLICIT', printed: '', ...words }) as const;
    const list = amended(task.responsibilities, { was, now, words, complete });
    return put(list, (responsibilities) => withTask(extraction, { ...task, responsibilities }));
  },
  TARGET(extraction, placed) {
    const { now, words } = placed;
    const ref = refTo(placed.task);
    const was = placed.was && { ...placed.was, taskId: ref.taskId };
    const id = targetId(extraction.directive.id, numberOf(words));
    const complete = () => ({ ...valuesOf('TARGET', now), ...ref, ...words, id });
    // Those that the rules read keep the numbers that they have among themselves.
    const targets = extraction.targets.map((target, at) => ({
      ...target,
      id: target.id ?? targetId(extraction.directive.id, at + 1),
    }));
    const list = amended(targets, { ...placed, was, now: now && { ...now, ...ref }, complete });
    return put(list, (targets) => ({ ...extraction, targets }));
  },
  PERSON(extraction, placed) {
    const body = placed.now?.body ?? null;
    if (body !== null && !extraction.bodies.some(({ name }) => name === body)) return 'NO_SUCH_BODY';
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
