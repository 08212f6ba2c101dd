import type { DirectiveGraph, GraphEdge, Properties } from '#graph/model/graph.js';
import { DUTY_TYPES } from '#graph/model/kinds.js';
import { numberOf, textOf, textOrNull, textsOf } from '#graph/model/values.js';

/** What a changed fact is. */
export type FactKind = 'DIRECTIVE' | 'TASK' | 'DUTY' | 'PERSON' | 'TARGET' | 'ENTERPRISE' | 'UNIT_DUTY';

/** A fact that one of two readings of a directive has and the other has not, or has otherwise. */
export interface FactChange {
  readonly kind: FactKind;
  readonly change: 'ADDED' | 'DROPPED' | 'CHANGED';
  /** What the fact is about: a task's title, `市商务局 → 积极发展农村电子商务`. */
  readonly subject: string;
  /** What it said before and says now; `null` where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** The words in the text that holds it: the new one, the old one for what was dropped. */
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

interface Fact {
  readonly kind: FactKind;
  readonly subject: string;
  readonly detail: string;
  readonly words: Properties;
}

const ROLES = new Map<string, string>(Object.entries(DUTY_TYPES).map(([role, type]) => [type, role]));
const HEAD = ['title', 'docNumber', 'issuedOn', 'publishedOn', 'effectiveFrom', 'expiresOn', 'jurisdiction'];

/** Compares what a directive says before and after; `null` where it is not there. In the order of the new text, what was dropped last. */
export function factChanges(before: DirectiveGraph | null, after: DirectiveGraph | null): FactChange[] {
  const [old, now] = [bySubject(before), bySubject(after)];
  const changes: FactChange[] = [];
  const dropped: Fact[] = [];
  for (const [subject, facts] of now) {
    // Of several facts about the same, those that say the same are the same: engines give them in any order.
    const left = [...(old.get(subject) ?? [])];
    const others = facts.filter(({ detail }) => {
      const same = left.findIndex((one) => one.detail === detail);
      if (same >= 0) left.splice(same, 1);
      return same < 0;
    });
    for (const fact of others) {
      const was = left.shift();
      changes.push(changeOf(was ? 'CHANGED' : 'ADDED', fact, was?.detail ?? null, fact.detail));
    }
    dropped.push(...left);
  }
  for (const [subject, facts] of old) if (!now.has(subject)) dropped.push(...facts);
  return [...changes, ...dropped.map((fact) => changeOf('DROPPED', fact, fact.detail, null))];
}

function changeOf(
  change: FactChange['change'],
  { kind, subject, words }: Fact,
  before: string | null,
  after: string | null,
): FactChange {
  const quote = textOrNull(words.quote);
  const place =
    quote === null ? { start: null, end: null } : { start: numberOf(words.start), end: numberOf(words.end) };
  return { kind, change, subject, before, after, quote, ...place };
}

/** Facts by what they are about. */
function bySubject(graph: DirectiveGraph | null): Map<string, Fact[]> {
  const facts = new Map<string, Fact[]>();
  for (const fact of graph ? factsOf(graph) : []) {
    const key = `${fact.kind} ${fact.subject}`;
    facts.set(key, [...(facts.get(key) ?? []), fact]);
  }
  return facts;
}

function* factsOf({ directiveId, nodes, edges }: DirectiveGraph): Generator<Fact> {
  const props = new Map(nodes.map((node) => [node.id, node.props]));
  const head = props.get(directiveId) ?? {};
  const issuers = textsOf(head.issuers);
  if (issuers.length > 0) yield { kind: 'DIRECTIVE', subject: 'issuers', detail: issuers.join('、'), words: {} };
  for (const name of HEAD)
    if (textOf(head[name])) yield { kind: 'DIRECTIVE', subject: name, detail: textOf(head[name]), words: {} };
  for (const { label, props: words } of nodes) {
    if (label === 'Task')
      yield {
        kind: 'TASK',
        subject: textOf(words.title),
        detail: said([words.label, textsOf(words.section).join(' › '), words.deadline]),
        words,
      };
    if (label === 'Target')
      yield {
        kind: 'TARGET',
        subject: textOf(words.text),
        detail: said([
          words.indicator,
          words.comparator,
          words.value,
          words.valueMax,
          words.measureWord,
          words.deadline,
          words.recurrence,
        ]),
        words,
      };
  }
  for (const edge of edges) {
    const fact = edgeFact(edge, props);
    if (fact) yield { ...fact, words: edge.props };
  }
}

const said = (values: readonly unknown[]) =>
  values.filter((value) => value !== null && value !== undefined && value !== '').join(' ');

function edgeFact(
  { type, from, to, props: words }: GraphEdge,
  props: ReadonlyMap<string, Properties>,
): Omit<Fact, 'words'> | null {
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
