import { allEdges } from '#graph/cypher/read/all-edges.js';
import { allNodes } from '#graph/cypher/read/all-nodes.js';
import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';
import type { GraphStore } from '#graph/store/store.js';
import type { Role } from '#src/extract/duty/types.js';
import type { AnswerEvidence, DirectiveRef } from './answer/types.js';

/** A directive as answers name it. */
export interface KnownDirective extends DirectiveRef {
  readonly issuers: readonly string[];
  readonly docNumber: string | null;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly jurisdiction: string | null;
  readonly basis: readonly {
    readonly title: string;
    readonly docNumber: string | null;
    readonly evidence: AnswerEvidence;
  }[];
}

/** One unit's duty for one task. */
export interface KnownDuty {
  readonly task: KnownTask;
  readonly unitId: string;
  /** The unit as that clause prints it. */
  readonly name: string;
  readonly role: Role;
  readonly evidence: AnswerEvidence;
}

export interface KnownTask {
  readonly id: string;
  readonly ordinal: number;
  readonly label: string;
  readonly title: string;
  readonly section: readonly string[];
  readonly safeguard: boolean;
  readonly deadline: string | null;
  readonly quote: string;
  readonly directive: KnownDirective;
  readonly evidence: AnswerEvidence;
  readonly duties: KnownDuty[];
  readonly targets: KnownTarget[];
  readonly enterprises: KnownMention[];
}

export interface KnownTarget {
  readonly id: string;
  readonly task: KnownTask | null;
  readonly directive: KnownDirective;
  readonly text: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly measureWord: string;
  readonly deadline: string | null;
  readonly recurrence: string | null;
  readonly evidence: AnswerEvidence;
}

/** An organisation named in a task. */
export interface KnownMention {
  readonly enterpriseId: string;
  readonly name: string;
  readonly part: string;
  readonly task: KnownTask;
  readonly evidence: AnswerEvidence;
}

export interface KnownUnit {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly aliases: readonly string[];
  readonly duties: KnownDuty[];
}

export interface KnownPost {
  readonly name: string;
  readonly title: string;
  readonly head: boolean;
  readonly unitId: string | null;
  readonly unitName: string | null;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly posts: KnownPost[];
  readonly memberships: { readonly body: string; readonly role: string | null }[];
  readonly directive: KnownDirective;
  readonly evidence: AnswerEvidence;
}

export interface KnownBody {
  readonly id: string;
  readonly name: string;
  readonly office: { readonly unitId: string; readonly name: string; readonly evidence: AnswerEvidence }[];
  readonly members: { readonly person: KnownPerson; readonly role: string | null }[];
}

/** All that questions are answered from: one consistent reading of the graph. */
export interface Knowledge {
  readonly revision: number;
  readonly directives: readonly KnownDirective[];
  readonly tasks: readonly KnownTask[];
  readonly units: ReadonlyMap<string, KnownUnit>;
  readonly people: readonly KnownPerson[];
  readonly bodies: readonly KnownBody[];
  readonly targets: readonly KnownTarget[];
  readonly mentions: readonly KnownMention[];
}

type Raw = Readonly<Record<string, unknown>>;
const str = (value: unknown): string => (typeof value === 'string' ? value : '');
const orNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const num = (value: unknown): number => (typeof value === 'number' ? value : 0);
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Reads the whole graph as `Knowledge`: one query a label and edge type. */
export async function readKnowledge(store: GraphStore): Promise<Knowledge> {
  const revision = await store.revision();
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
  for (const task of tasks.values()) task.duties.sort((a, b) => a.evidence.start - b.evidence.start);
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
    person(from, edge)?.posts.push({
      name: str(edge.name),
      title: str(post?.title),
      head: post?.head === true,
      unitId: unit?.id ?? null,
      unitName: unit?.name ?? null,
    });
  }
  const bodies = new Map<string, KnownBody>();
  for (const raw of await nodes('Body'))
    bodies.set(str(raw.id), { id: str(raw.id), name: str(raw.name), office: [], members: [] });
  for (const { from, to, edge } of await edges('MEMBER_OF')) {
    const [member, body] = [person(from, edge), bodies.get(to)];
    if (!member || !body) continue;
    member.memberships.push({ body: body.name, role: orNull(edge.role) });
    body.members.push({ person: member, role: orNull(edge.role) });
  }
  for (const { from, to, edge } of await edges('OFFICE_OF')) {
    bodies.get(to)?.office.push({ unitId: from, name: str(edge.name), evidence: evidenceOf(edge) });
  }
  for (const body of bodies.values()) body.members.sort((a, b) => a.person.evidence.start - b.person.evidence.start);

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
  };
}
