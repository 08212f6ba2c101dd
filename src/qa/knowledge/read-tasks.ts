import { edgesAtTasks } from '#graph/cypher/read/edges-at-tasks.js';
import { ownedNodes } from '#graph/cypher/read/owned-nodes.js';
import { numberOf, numberOrNull, textOf, textOrNull, textsOf } from '#graph/model/values.js';
import type { GraphStore } from '#graph/store/store.js';
import type { Role } from '#src/lexicon/roles.js';
import { parseNumeral } from '#src/text/numerals.js';
import type { ReadDirective } from './read-directives.js';
import { byEnds, type EdgeRow, type EvidenceReader, inText, readNodes } from './rows.js';
import type { KnownMention, KnownTarget, KnownTask } from './types.js';

/** Roles by the edges that state them, in the order in which the duties of one place are told. */
const ROLE_OF: Readonly<Record<string, Role>> = { LEADS: 'LEAD', SUPPORTS: 'SUPPORT', RESPONSIBLE_FOR: 'RESPONSIBLE' };

/** Roles in that order. */
export const ROLE_ORDER: readonly Role[] = Object.values(ROLE_OF);

/** What tasks state, of all directives that were read together. */
export interface ReadTasks {
  readonly tasks: readonly KnownTask[];
  readonly targets: readonly KnownTarget[];
  readonly mentions: readonly KnownMention[];
}

/** Reads the tasks of directives with their duties, and what else these directives state as goals, each in document order. */
export async function readTasks(
  store: Pick<GraphStore, 'read'>,
  directives: ReadonlyMap<string, ReadDirective>,
  reader: EvidenceReader,
): Promise<ReadTasks> {
  const ids = [...directives.keys()];
  const tasks = new Map<string, KnownTask>();
  for (const raw of await readNodes(store, ownedNodes('Task', ids))) {
    const read = directives.get(textOf(raw.directiveId));
    if (!read) continue;
    const ref = { id: textOf(raw.id), label: textOf(raw.label), title: textOf(raw.title) };
    const evidence = reader.evidenceOf(raw, read.ref, ref);
    // Spelt out, not spread: objects that are made alike are read many times faster, and there are very many tasks.
    tasks.set(ref.id, {
      id: ref.id,
      label: ref.label,
      title: ref.title,
      number: parseNumeral(ref.label.replace(/[()（）.、第条项]/g, '')),
      ordinal: numberOf(raw.ordinal),
      section: textsOf(raw.section).map((heading) => reader.once(heading)),
      safeguard: raw.safeguard === true,
      deadline: textOrNull(raw.deadline),
      quote: evidence.quote,
      directive: read.directive,
      evidence,
      duties: [],
      targets: [],
      enterprises: [],
    });
  }
  const edges = new Map<string, EdgeRow[]>();
  for (const { type, from, to, ...edge } of await store.read(edgesAtTasks(ids))) {
    const row = { from: reader.once(textOf(from)), to: textOf(to), edge };
    const rows = edges.get(textOf(type));
    if (rows) rows.push(row);
    else edges.set(textOf(type), [row]);
  }
  const rowsOf = (type: string) => (edges.get(type) ?? []).sort(byEnds);
  for (const [type, role] of Object.entries(ROLE_OF))
    for (const { from, to, edge } of rowsOf(type)) {
      const task = tasks.get(to);
      if (!task) continue;
      const evidence = reader.evidenceOf(edge, task.evidence.directive, task.evidence.task);
      task.duties.push({ task, unitId: from, name: reader.once(textOf(edge.name)), role, evidence });
    }
  const mentions = rowsOf('NAMED_IN').flatMap(({ from, to, edge }): KnownMention[] => {
    const task = tasks.get(to);
    if (!task) return [];
    const evidence = reader.evidenceOf(edge, task.evidence.directive, task.evidence.task);
    return [{ enterpriseId: from, name: reader.once(textOf(edge.name)), part: textOf(edge.part), task, evidence }];
  });
  const targets = await readTargets(store, directives, tasks, reader);
  for (const mention of mentions) mention.task.enterprises.push(mention);
  for (const target of targets) target.task?.targets.push(target);
  for (const { duties, enterprises } of tasks.values()) {
    duties.sort(inText);
    enterprises.sort(inText);
  }
  return { tasks: [...tasks.values()], targets, mentions };
}

async function readTargets(
  store: Pick<GraphStore, 'read'>,
  directives: ReadonlyMap<string, ReadDirective>,
  tasks: ReadonlyMap<string, KnownTask>,
  reader: EvidenceReader,
): Promise<KnownTarget[]> {
  const targets = (await readNodes(store, ownedNodes('Target', [...directives.keys()]))).flatMap(
    (raw): KnownTarget[] => {
      const read = directives.get(textOf(raw.directiveId));
      if (!read) return [];
      const task = tasks.get(textOf(raw.taskId)) ?? null;
      return [
        {
          id: textOf(raw.id),
          task,
          directive: read.directive,
          text: textOf(raw.text),
          indicator: textOf(raw.indicator),
          value: numberOrNull(raw.value),
          valueMax: numberOrNull(raw.valueMax),
          measureWord: textOf(raw.measureWord),
          deadline: textOrNull(raw.deadline),
          recurrence: textOrNull(raw.recurrence),
          evidence: reader.evidenceOf(raw, read.ref, task?.evidence.task ?? null),
        },
      ];
    },
  );
  return targets.sort(inText);
}
