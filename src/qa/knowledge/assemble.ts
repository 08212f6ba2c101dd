import { labelOfId } from '#graph/model/ids.js';
import { textOf, textOrNull, textsOf } from '#graph/model/values.js';
import { assemblePeople } from './assemble-people.js';
import type { DirectiveFacts } from './read-facts.js';
import { ROLE_ORDER } from './read-tasks.js';
import { byId, type NodesByLabel, type Properties } from './rows.js';
import { shortId } from './short-id.js';
import { Slices } from './slices.js';
import type { Knowledge, KnownDuty, KnownMention, KnownTarget, KnownTask, KnownUnit, KnownWork } from './types.js';

/** Puts what the directives state (in the order of their ids) together with the nodes that they share, in slices. */
export async function assemble(
  revision: number,
  facts: ReadonlyMap<string, DirectiveFacts>,
  shared: ReadonlyMap<string, Properties>,
): Promise<Knowledge> {
  const slices = new Slices();
  const tasks: KnownTask[] = [];
  const targets: KnownTarget[] = [];
  const mentions: KnownMention[] = [];
  const works: KnownWork[] = [];
  const taskById = new Map<string, KnownTask>();
  const shortTasks = new Map<string, KnownTask>();
  const nodes = nodesByLabel(shared);
  const units = new Map(nodes('Unit').map((raw) => [textOf(raw.id), unitOf(raw)]));
  await slices.each(facts.values(), (own) => {
    targets.push(...own.targets);
    mentions.push(...own.mentions);
    for (const [at, task] of own.tasks.entries()) {
      tasks.push(task);
      taskById.set(task.id, task);
      shortTasks.set(own.shortIds[at] ?? '', task);
      for (const duty of task.duties) units.get(duty.unitId)?.duties.push(duty);
    }
    works.push(...own.works);
    for (const work of own.works) units.get(work.unitId)?.works.push(work);
  });
  await slices.each(units.values(), ({ duties }) => duties.sort(byOrdinal));
  const { people, bodies } = await assemblePeople(facts, nodes, slices);
  const short = {
    tasks: shortTasks,
    units: await byShortId(units.values(), slices),
    people: await byShortId(people, slices),
  };
  const directives = [...facts.values()].map(({ directive }) => directive);
  return { revision, directives, tasks, units, people, bodies, targets, mentions, works, taskById, short };
}

function nodesByLabel(shared: ReadonlyMap<string, Properties>): NodesByLabel {
  const sorted = [...shared].map(([id, raw]) => ({ id, raw })).sort(byId);
  return (label) => sorted.flatMap(({ id, raw }) => (labelOfId(id) === label ? [raw] : []));
}

const unitOf = (raw: Properties): KnownUnit => ({
  id: textOf(raw.id),
  name: textOf(raw.name),
  jurisdiction: textOrNull(raw.jurisdiction),
  aliases: textsOf(raw.aliases),
  duties: [],
  works: [],
});

const byOrdinal = (a: KnownDuty, b: KnownDuty) =>
  a.task.ordinal - b.task.ordinal || ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role);

async function byShortId<T extends { readonly id: string }>(
  things: Iterable<T>,
  slices: Slices,
): Promise<Map<string, T>> {
  const map = new Map<string, T>();
  await slices.each(things, (thing) => void map.set(shortId(thing.id), thing));
  return map;
}
