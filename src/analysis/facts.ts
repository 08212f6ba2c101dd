import type { DirectiveGraph, GraphEdge, GraphNode, Properties } from '#graph/model/graph.js';
import { DUTY_TYPES, type DutyRole } from '#graph/model/kinds.js';
import { numberOf, textOf, textOrNull, textsOf } from '#graph/model/values.js';

/** What a fact is. */
export type FactKind = 'DIRECTIVE' | 'TASK' | 'DUTY' | 'PERSON' | 'TARGET' | 'ENTERPRISE' | 'UNIT_DUTY';

/** One thing that a directive says. */
export interface Fact {
  readonly kind: FactKind;
  /** What it is about: a task's title, `市商务局 → 积极发展农村电子商务`. */
  readonly subject: string;
  /** What it says of it, in short. */
  readonly detail: string;
  /** The node that it is of: a task, a target, who answers, a person, an enterprise. */
  readonly nodeId: string;
  /** The task that it belongs to. */
  readonly taskId: string | null;
  /** Of a duty. */
  readonly role: DutyRole | null;
  /** Where its words stand, by which rule or correction; empty for what the directive says of itself. */
  readonly words: Properties;
}

const ROLES = new Map(Object.entries(DUTY_TYPES).map(([role, type]) => [type as string, role as DutyRole]));
/** What a directive says of itself, each a fact of its own beside the issuers. */
export const HEAD = ['title', 'docNumber', 'issuedOn', 'publishedOn', 'effectiveFrom', 'expiresOn', 'jurisdiction'];

/** Everything that the graph of a directive says, in the order in which the graph holds it. */
export function* factsOf({ directiveId, nodes, edges }: DirectiveGraph): Generator<Fact> {
  const props = new Map(nodes.map((node) => [node.id, node.props]));
  const head = props.get(directiveId) ?? {};
  const own = { kind: 'DIRECTIVE', nodeId: directiveId, taskId: null, role: null, words: {} } as const;
  const issuers = textsOf(head.issuers);
  if (issuers.length > 0) yield { ...own, subject: 'issuers', detail: issuers.join('、') };
  for (const name of HEAD) if (textOf(head[name])) yield { ...own, subject: name, detail: textOf(head[name]) };
  for (const node of nodes) {
    const fact = nodeFact(node);
    if (fact) yield { ...fact, nodeId: node.id, role: null, words: node.props };
  }
  for (const edge of edges) {
    const fact = edgeFact(edge, props);
    if (fact)
      yield {
        ...fact,
        nodeId: edge.from.id,
        taskId: edge.to.label === 'Task' ? edge.to.id : null,
        role: ROLES.get(edge.type) ?? null,
        words: edge.props,
      };
  }
}

/** Facts as they stand in the text; those without a place first, of two at one place the longer one. */
export function inDocumentOrder(facts: Iterable<Fact>): Fact[] {
  const key = ({ kind, subject, detail }: Fact) => `${kind} ${subject} ${detail}`;
  return [...facts].sort(
    (a, b) =>
      placeOf(a).start - placeOf(b).start ||
      placeOf(b).end - placeOf(a).end ||
      (key(a) < key(b) ? -1 : Number(key(a) > key(b))),
  );
}

const placeOf = ({ words }: Fact) =>
  textOrNull(words.quote) === null
    ? { start: -1, end: -1 }
    : { start: numberOf(words.start), end: numberOf(words.end) };

const said = (values: readonly unknown[]) =>
  values.filter((value) => value !== null && value !== undefined && value !== '').join(' ');

function nodeFact({ label, id, props: words }: GraphNode): Omit<Fact, 'nodeId' | 'role' | 'words'> | null {
  if (label === 'Task') {
    const detail = said([words.label, textsOf(words.section).join(' › '), words.deadline]);
    return { kind: 'TASK', subject: textOf(words.title), detail, taskId: id };
  }
  if (label !== 'Target') return null;
  const { indicator, comparator, value, valueMax, measureWord, deadline, recurrence } = words;
  return {
    kind: 'TARGET',
    subject: textOf(words.text),
    detail: said([indicator, comparator, value, valueMax, measureWord, deadline, recurrence]),
    taskId: textOrNull(words.taskId),
  };
}

function edgeFact(
  { type, from, to, props: words }: GraphEdge,
  props: ReadonlyMap<string, Properties>,
): Pick<Fact, 'kind' | 'subject' | 'detail'> | null {
  const name = textOf(words.name);
  const title = textOf(props.get(to.id)?.title);
  const role = ROLES.get(type);
  if (role) return { kind: 'DUTY', subject: `${name} → ${title}`, detail: role };
  if (type === 'HAS_DUTY') return { kind: 'UNIT_DUTY', subject: name, detail: textOf(words.text) };
  if (type === 'NAMED_IN')
    return {
      kind: 'ENTERPRISE',
      subject: `${name} → ${title}`,
      detail: said([props.get(from.id)?.kind, words.part]),
    };
  const person = textOf(props.get(from.id)?.name);
  if (type === 'HOLDS') return { kind: 'PERSON', subject: person, detail: name };
  if (type === 'MEMBER_OF' && from.label === 'Person')
    return { kind: 'PERSON', subject: `${person} → ${textOf(props.get(to.id)?.name)}`, detail: textOf(words.role) };
  return null;
}
