import { allEdges } from '#graph/cypher/read/all-edges.js';
import { allNodes } from '#graph/cypher/read/all-nodes.js';
import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';
import type { GraphStore } from '#graph/store/store.js';
import type { AnswerEvidence } from '../answer/types.js';
import { shortId } from './short-id.js';
import type {
  Knowledge,
  KnownBody,
  KnownDirective,
  KnownMention,
  KnownPerson,
  KnownTarget,
  KnownTask,
  KnownUnit,
} from './types.js';

type Raw = Readonly<Record<string, unknown>>;
const str = (value: unknown): string => (typeof value === 'string' ? value : '');
const orNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const num = (value: unknown): number => (typeof value === 'number' ? value : 0);
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** How often the graph is read again when it changed under the reading; then the next question does. */
const ATTEMPTS = 3;

/** Reads the whole graph as `Knowledge`, again where it changed meanwhile. */
export async function readKnowledge(store: Pick<GraphStore, 'read' | 'revision'>): Promise<Knowledge> {
  for (let attempt = 1; ; attempt++) {
    const revision = await store.revision();
    const knowledge = await readAll(store, revision);
    if (attempt === ATTEMPTS || (await store.revision()) === revision) return knowledge;
  }
}

/** One query a label and edge type. */
async function readAll(store: Pick<GraphStore, 'read'>, revision: number): Promise<Knowledge> {
  const nodes = async (label: NodeLabel) => (await store.read(allNodes(label))).map(({ node }) => node as Raw);
  const edges = async (type: EdgeType) =>
    (await store.read(allEdges(type))).map((row) => ({
      from: str(row.from),
      to: str(row.to),
      edge: row.edge as Raw,
    }));

  const directives = new Map<string, KnownDirective & { basis: KnownDirective['basis'][number][] }>();
  for (const raw of await nodes('Directive')) {
    const { id, title, docNumber, issuedOn, publishedOn, jurisdiction } = raw;
    directives.set(str(id), {
      id: str(id),
      title: orNull(title),
      issuers: list(raw.issuers),
      docNumber: orNull(docNumber),
      issuedOn: orNull(issuedOn),
      publishedOn: orNull(publishedOn),
      jurisdiction: orNull(jurisdiction),
      head: headOf(str(id), orNull(title), str(raw.text)),
      basis: [],
    });
  }
  const evidenceOf = (raw: Raw, task: AnswerEvidence['task'] = null): AnswerEvidence => {
    const directive = directives.get(str(raw.directiveId));
    return {
      quote: str(raw.quote),
      start: num(raw.start),
      end: num(raw.end),
      directive: { id: str(raw.directiveId), title: directive?.title ?? null },
      task,
      rule: orNull(raw.rule),
    };
  };
  const tasks = new Map<string, KnownTask>();
  for (const raw of await nodes('Task')) {
    const directive = directives.get(str(raw.directiveId));
    if (!directive) continue;
    const ref = { id: str(raw.id), label: str(raw.label), title: str(raw.title) };
    tasks.set(ref.id, {
      ...ref,
      ordinal: num(raw.ordinal),
      section: list(raw.section),
      safeguard: raw.safeguard === true,
      deadline: orNull(raw.deadline),
      quote: str(raw.quote),
      directive,
      evidence: evidenceOf(raw, ref),
      duties: [],
      targets: [],
      enterprises: [],
    });
  }
  const units = new Map<string, KnownUnit>();
  for (const raw of await nodes('Unit')) {
    units.set(str(raw.id), {
      id: str(raw.id),
      name: str(raw.name),
      jurisdiction: orNull(raw.jurisdiction),
      aliases: list(raw.aliases),
      duties: [],
    });
  }
  const roles = [
    ['LEADS', 'LEAD'],
    ['SUPPORTS', 'SUPPORT'],
    ['RESPONSIBLE_FOR', 'RESPONSIBLE'],
  ] as const;
  for (const [type, role] of roles) {
    for (const { from, to, edge } of await edges(type)) {
      const [task, unit] = [tasks.get(to), units.get(from)];
      if (!task || !unit) continue;
      const duty = { task, unitId: from, name: str(edge.name), role, evidence: evidenceOf(edge, task.evidence.task) };
      task.duties.push(duty);
      unit.duties.push(duty);
    }
  }
  for (const task of tasks.values()) task.duties.sort(inText);
  for (const unit of units.values()) unit.duties.sort((a, b) => a.task.ordinal - b.task.ordinal);

  const posts = new Map((await nodes('Post')).map((raw) => [str(raw.id), raw]));
  const unitOfPost = new Map((await edges('IN')).map(({ from, to, edge }) => [from, { id: to, name: str(edge.name) }]));
  const personNames = new Map((await nodes('Person')).map((raw) => [str(raw.id), str(raw.name)]));
  const people = new Map<string, KnownPerson>();
  const person = (id: string, edge: Raw): KnownPerson | null => {
    const known = people.get(id);
    const directive = directives.get(str(edge.directiveId));
    if (known || !directive) return known ?? null;
    const made: KnownPerson = {
      id,
      name: personNames.get(id) ?? '',
      posts: [],
      memberships: [],
      directive,
      evidence: evidenceOf(edge),
    };
    people.set(id, made);
    return made;
  };
  for (const { from, to, edge } of await edges('HOLDS')) {
    const unit = unitOfPost.get(to);
    const post = posts.get(to);
    const directive = directives.get(str(edge.directiveId));
    if (!directive) continue;
    const [printed, full] = [str(edge.name), str(post?.name)];
    person(from, edge)?.posts.push({
      // 局长 after 市科技局党组书记 is known by its full name.
      name: full.endsWith(printed) ? full : printed,
      title: str(post?.title),
      head: post?.head === true,
      unitId: unit?.id ?? null,
      unitName: unit?.name ?? null,
      directive,
      evidence: evidenceOf(edge),
    });
  }
  const printedAt = ({ name, evidence: { start, quote } }: KnownPerson['posts'][number]) => start + quote.indexOf(name);
  for (const { posts: held } of people.values()) held.sort((a, b) => printedAt(a) - printedAt(b));
  const bodies = new Map<string, KnownBody>();
  for (const raw of await nodes('Body'))
    bodies.set(str(raw.id), { id: str(raw.id), name: str(raw.name), office: [], members: [] });
  for (const { from, to, edge } of await edges('MEMBER_OF')) {
    const [member, body] = [person(from, edge), bodies.get(to)];
    if (!member || !body) continue;
    member.memberships.push({ body: body.name, role: orNull(edge.role), evidence: evidenceOf(edge) });
    body.members.push({ person: member, role: orNull(edge.role) });
  }
  for (const { from, to, edge } of await edges('OFFICE_OF')) {
    bodies.get(to)?.office.push({ unitId: from, name: str(edge.name), evidence: evidenceOf(edge) });
  }
  for (const { members, office } of bodies.values()) {
    members.sort((a, b) => a.person.evidence.start - b.person.evidence.start);
    office.sort((a, b) => a.evidence.quote.indexOf(a.name) - b.evidence.quote.indexOf(b.name));
  }

  const targets: KnownTarget[] = [];
  for (const raw of await nodes('Target')) {
    const directive = directives.get(str(raw.directiveId));
    if (!directive) continue;
    const task = tasks.get(str(raw.taskId)) ?? null;
    const target = {
      id: str(raw.id),
      task,
      directive,
      text: str(raw.text),
      indicator: str(raw.indicator),
      value: typeof raw.value === 'number' ? raw.value : null,
      valueMax: typeof raw.valueMax === 'number' ? raw.valueMax : null,
      measureWord: str(raw.measureWord),
      deadline: orNull(raw.deadline),
      recurrence: orNull(raw.recurrence),
      evidence: evidenceOf(raw, task?.evidence.task ?? null),
    };
    targets.push(target);
    task?.targets.push(target);
  }
  const mentions: KnownMention[] = [];
  for (const { from, to, edge } of await edges('NAMED_IN')) {
    const task = tasks.get(to);
    if (!task) continue;
    const mention = {
      enterpriseId: from,
      name: str(edge.name),
      part: str(edge.part),
      task,
      evidence: evidenceOf(edge, task.evidence.task),
    };
    mentions.push(mention);
    task.enterprises.push(mention);
  }
  for (const { enterprises } of tasks.values()) enterprises.sort(inText);
  targets.sort((a, b) => (a.directive.id < b.directive.id ? -1 : a.directive.id > b.directive.id ? 1 : inText(a, b)));
  for (const { from, edge } of await edges('BASED_ON')) {
    const match = /^《(.*)》(?:[（(](.*)[)）])?$/.exec(str(edge.quote));
    directives
      .get(from)
      ?.basis.push({ title: match?.[1] ?? str(edge.quote), docNumber: match?.[2] ?? null, evidence: evidenceOf(edge) });
  }
  const inOrder = [...tasks.values()].sort((a, b) =>
    a.directive.id < b.directive.id ? -1 : a.directive.id > b.directive.id ? 1 : a.ordinal - b.ordinal,
  );
  return {
    revision,
    directives: [...directives.values()],
    tasks: inOrder,
    units,
    people: [...people.values()],
    bodies: [...bodies.values()],
    targets,
    mentions,
    taskById: tasks,
    short: { tasks: shortIds(tasks.values()), units: shortIds(units.values()), people: shortIds(people.values()) },
  };
}

const inText = (a: { readonly evidence: AnswerEvidence }, b: { readonly evidence: AnswerEvidence }) =>
  a.evidence.start - b.evidence.start;

const shortIds = <T extends { readonly id: string }>(things: Iterable<T>) =>
  new Map([...things].map((thing) => [shortId(thing.id), thing]));

/** Where the text prints the directive's title, white space aside. */
function headOf(id: string, title: string | null, text: string): AnswerEvidence[] {
  if (!title) return [];
  const pattern = [...title].map((char) => char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
  const match = new RegExp(pattern).exec(text);
  if (!match) return [];
  const [quote] = match;
  const evidence = { quote, start: match.index, end: match.index + quote.length, directive: { id, title } };
  return [{ ...evidence, task: null, rule: null }];
}
