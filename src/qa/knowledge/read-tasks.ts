import { numberOf, numberOrNull, textOf, textOrNull, textsOf } from '#graph/model/values.js';
import { type GraphRows, inText } from './rows.js';
import type { KnownMention, KnownTarget, KnownTask, KnownUnit } from './types.js';

const ROLES = [
  ['LEADS', 'LEAD'],
  ['SUPPORTS', 'SUPPORT'],
  ['RESPONSIBLE_FOR', 'RESPONSIBLE'],
] as const;

/** Reads tasks by id, their duties still empty. */
export async function readTasks(rows: GraphRows): Promise<Map<string, KnownTask>> {
  const tasks = new Map<string, KnownTask>();
  for (const raw of await rows.nodes('Task')) {
    const directive = rows.directives.get(textOf(raw.directiveId));
    if (!directive) continue;
    const ref = { id: textOf(raw.id), label: textOf(raw.label), title: textOf(raw.title) };
    tasks.set(ref.id, {
      ...ref,
      ordinal: numberOf(raw.ordinal),
      section: textsOf(raw.section),
      safeguard: raw.safeguard === true,
      deadline: textOrNull(raw.deadline),
      quote: textOf(raw.quote),
      directive,
      evidence: rows.evidenceOf(raw, ref),
      duties: [],
      targets: [],
      enterprises: [],
    });
  }
  return tasks;
}

/** Reads units by id, and fills in the duties of units and tasks, each in document order. */
export async function readUnits(
  rows: GraphRows,
  tasks: ReadonlyMap<string, KnownTask>,
): Promise<Map<string, KnownUnit>> {
  const units = new Map<string, KnownUnit>();
  for (const raw of await rows.nodes('Unit'))
    units.set(textOf(raw.id), {
      id: textOf(raw.id),
      name: textOf(raw.name),
      jurisdiction: textOrNull(raw.jurisdiction),
      aliases: textsOf(raw.aliases),
      duties: [],
      works: [],
    });
  for (const { from, edge } of await rows.edges('HAS_DUTY'))
    units.get(from)?.works.push({ text: textOf(edge.text), evidence: rows.evidenceOf(edge) });
  for (const [type, role] of ROLES)
    for (const { from, to, edge } of await rows.edges(type)) {
      const [task, unit] = [tasks.get(to), units.get(from)];
      if (!task || !unit) continue;
      const evidence = rows.evidenceOf(edge, task.evidence.task);
      const duty = { task, unitId: from, name: textOf(edge.name), role, evidence };
      task.duties.push(duty);
      unit.duties.push(duty);
    }
  for (const task of tasks.values()) task.duties.sort(inText);
  for (const unit of units.values()) unit.duties.sort((a, b) => a.task.ordinal - b.task.ordinal);
  return units;
}

/** Reads targets, those of tasks put into their tasks too. */
export async function readTargets(rows: GraphRows, tasks: ReadonlyMap<string, KnownTask>): Promise<KnownTarget[]> {
  const targets: KnownTarget[] = [];
  for (const raw of await rows.nodes('Target')) {
    const directive = rows.directives.get(textOf(raw.directiveId));
    if (!directive) continue;
    const task = tasks.get(textOf(raw.taskId)) ?? null;
    const target = {
      id: textOf(raw.id),
      task,
      directive,
      text: textOf(raw.text),
      indicator: textOf(raw.indicator),
      value: numberOrNull(raw.value),
      valueMax: numberOrNull(raw.valueMax),
      measureWord: textOf(raw.measureWord),
      deadline: textOrNull(raw.deadline),
      recurrence: textOrNull(raw.recurrence),
      evidence: rows.evidenceOf(raw, task?.evidence.task ?? null),
    };
    targets.push(target);
    task?.targets.push(target);
  }
  for (const { targets: own } of tasks.values()) own.sort(inText);
  return targets;
}

/** Reads where tasks name enterprises, put into their tasks too. */
export async function readMentions(rows: GraphRows, tasks: ReadonlyMap<string, KnownTask>): Promise<KnownMention[]> {
  const mentions: KnownMention[] = [];
  for (const { from, to, edge } of await rows.edges('NAMED_IN')) {
    const task = tasks.get(to);
    if (!task) continue;
    const evidence = rows.evidenceOf(edge, task.evidence.task);
    const mention = { enterpriseId: from, name: textOf(edge.name), part: textOf(edge.part), task, evidence };
    mentions.push(mention);
    task.enterprises.push(mention);
  }
  for (const { enterprises } of tasks.values()) enterprises.sort(inText);
  return mentions;
}
