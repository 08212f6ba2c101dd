import type { NodeLabel } from '#graph/model/kinds.js';
import { numberOf, textOf, textOrNull } from '#graph/model/values.js';
import type { Role } from '#src/lexicon/roles.js';
import type { AnswerEvidence } from '#src/qa/answer/types.js';
import type { Context, Step } from '../context.js';
import type { DutyParent, EvidenceParent, LinkParent, NodeParent } from '../parents.js';

const DUTIES = [
  ['LEADS', 'LEAD'],
  ['RESPONSIBLE_FOR', 'RESPONSIBLE'],
  ['SUPPORTS', 'SUPPORT'],
] as const;

/** Where the words of a fact stand, from the properties of its edge or node. */
export function evidenceOf(fact: Readonly<Record<string, unknown>>, taskId: string | null): EvidenceParent {
  return {
    directiveId: textOf(fact.directiveId),
    taskId,
    quote: textOf(fact.quote),
    start: numberOf(fact.start),
    end: numberOf(fact.end),
    rule: textOrNull(fact.rule),
  };
}

/** The same of an answer's evidence. */
export function evidenceOfAnswer({ directive, task, quote, start, end, rule }: AnswerEvidence): EvidenceParent {
  return { directiveId: directive.id, taskId: task?.id ?? null, quote, start, end, rule };
}

const byStart = (a: { edge: Step['edge'] }, b: { edge: Step['edge'] }) =>
  numberOf(a.edge.start) - numberOf(b.edge.start);

/** Duties of a task or of a unit, in printed order; of one role only where it is given. */
export async function dutiesOf(
  label: 'Task' | 'Unit',
  parent: NodeParent,
  context: Context,
  only: Role | null | undefined,
): Promise<DutyParent[]> {
  const wanted = DUTIES.filter(([, role]) => !only || role === only);
  const groups = await Promise.all(
    wanted.map(async ([type, role]) =>
      label === 'Task'
        ? (await context.steps('Task', parent.id, type, 'in', 'Unit')).map(({ edge, node }) => ({
            from: node,
            to: parent,
            edge,
            role,
          }))
        : (await context.steps('Unit', parent.id, type, 'out', 'Task')).map(({ edge, node }) => ({
            from: parent,
            to: node,
            edge,
            role,
          })),
    ),
  );
  const duties = groups.flat();
  if (label === 'Task') return duties.sort(byStart);
  return duties.sort((a, b) => (a.to.id === b.to.id ? byStart(a, b) : numberOf(a.to.ordinal) - numberOf(b.to.ordinal)));
}

/** Links over edges of one type, in the order of the text. */
export async function links(
  context: Context,
  [label, parent]: readonly [NodeLabel, NodeParent],
  type: Parameters<Context['steps']>[2],
  direction: 'in' | 'out',
  other: NodeLabel,
): Promise<LinkParent[]> {
  return (await context.steps(label, parent.id, type, direction, other)).map(({ edge, node }) =>
    direction === 'out' ? { from: parent, to: node, edge } : { from: node, to: parent, edge },
  );
}

/** The nodes at the other end of edges of one type, by `ordinal` where they have one. */
export async function ends(
  context: Context,
  [label, parent]: readonly [NodeLabel, NodeParent],
  type: Parameters<Context['steps']>[2],
  direction: 'in' | 'out',
  other: NodeLabel,
): Promise<NodeParent[]> {
  const steps = await context.steps(label, parent.id, type, direction, other);
  const once = new Map(steps.map(({ node }) => [node.id, node]));
  return [...once.values()].sort((a, b) => numberOf(a.ordinal) - numberOf(b.ordinal));
}

/** Who holds posts in a unit, post by post. */
export async function holdersIn(context: Context, unit: NodeParent): Promise<LinkParent[]> {
  const posts = await ends(context, ['Unit', unit], 'IN', 'in', 'Post');
  const groups = await Promise.all(posts.map((post) => links(context, ['Post', post], 'HOLDS', 'in', 'Person')));
  return groups.flat();
}

/** A node that must be there: a fact refers to it. */
export async function must(context: Context, id: unknown): Promise<NodeParent> {
  const node = await context.node(String(id));
  if (!node) throw new Error(`dangling reference to a ${String(id).split(':')[0]}`);
  return node;
}
