import { type GraphRows, inText, list, num, numOrNull, str, strOrNull } from './rows.js';
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
    const directive = rows.directives.get(str(raw.directiveId));
    if (!directive) continue;
    const ref = { id: str(raw.id), label: str(raw.label), title: str(raw.title) };
    tasks.set(ref.id, {
      ...ref,
      ordinal: num(raw.ordinal),
      section: list(raw.section),
      safeguard: raw.safeguard === true,
      deadline: strOrNull(raw.deadline),
      quote: str(raw.quote),
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
    units.set(str(raw.id), {
      id: str(raw.id),
      name: str(raw.name),
      jurisdiction: strOrNull(raw.jurisdiction),
      aliases: list(raw.aliases),
      duties: [],
    });
  for (const [type, role] of ROLES)
    for (const { from, to, edge } of await rows.edges(type)) {
      const [task, unit] = [tasks.get(to), units.get(from)];
      if (!task || !unit) continue;
      const evidence = rows.evidenceOf(edge, task.evidence.task);
      const duty = { task, unitId: from, name: str(edge.name), role, evidence };
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
    const directive = rows.directives.get(str(raw.directiveId));
    if (!directive) continue;
    const task = tasks.get(str(raw.taskId)) ?? null;
    const target = {
      id: str(raw.id),
      task,
      directive,
      text: str(raw.text),
      indicator: str(raw.indicator),
      value: numOrNull(raw.value),
      valueMax: numOrNull(raw.valueMax),
      measureWord: str(raw.measureWord),
      deadline: strOrNull(raw.deadline),
      recurrence: strOrNull(raw.recurrence),
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
    const mention = { enterpriseId: from, name: str(edge.name), part: str(edge.part), task, evidence };
    mentions.push(mention);
    task.enterprises.push(mention);
  }
  for (const { enterprises } of tasks.values()) enterprises.sort(inText);
  return mentions;
}
