import { neighbours } from '#graph/cypher/read/neighbours.js';
import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { textOf, textOrNull, textsOf } from '#graph/model/values.js';
import type { GraphStore } from '#graph/store/store.js';
import type { AnswerEvidence, DirectiveRef } from '../answer/types.js';
import { byId, type EvidenceReader, type Properties, readEdges, readNodes } from './rows.js';
import type { KnownDirective } from './types.js';

/** A directive with what only the reading needs. */
export interface ReadDirective {
  readonly directive: KnownDirective;
  /** As all evidence of it names it. */
  readonly ref: DirectiveRef;
  /** Ids of the nodes that it shares with other directives. */
  readonly sharedIds: readonly string[];
}

/** Reads directives with the documents each rests on and the directives that put it out of force. */
export async function readDirectives(
  store: Pick<GraphStore, 'read'>,
  ids: readonly string[],
  reader: EvidenceReader,
): Promise<Map<string, ReadDirective>> {
  const repeals = await store.read(neighbours('Directive', ids, 'REPEALS', 'in', 'Directive'));
  const read = new Map<string, ReadDirective & { basis: KnownDirective['basis'][number][] }>();
  for (const raw of await readNodes(store, nodesById('Directive', ids))) {
    // Withdrawn since it was listed: what is left of it is a stub.
    if (raw.cited !== false) continue;
    const ref = refOf(raw);
    const basis: KnownDirective['basis'][number][] = [];
    const directive = {
      ...ref,
      issuers: textsOf(raw.issuers),
      docNumber: textOrNull(raw.docNumber),
      issuedOn: textOrNull(raw.issuedOn),
      publishedOn: textOrNull(raw.publishedOn),
      effectiveFrom: textOrNull(raw.effectiveFrom),
      expiresOn: textOrNull(raw.expiresOn),
      repealedBy: repeals.flatMap(({ id, node }) => (id === ref.id ? [refOf(node as Properties)] : [])).sort(byId),
      jurisdiction: textOrNull(raw.jurisdiction),
      head: headOf(ref, textOf(raw.text)),
      basis,
    };
    // Stored as `Label<tab>id`.
    const sharedIds = textsOf(raw.sharedRefs).map((one) => one.slice(one.indexOf('\t') + 1));
    read.set(ref.id, { directive, ref, sharedIds, basis });
  }
  for (const { from, edge } of await readEdges(store, 'Directive', ids, 'BASED_ON', 'out', 'Directive')) {
    const stated = read.get(from);
    const quote = textOf(edge.quote);
    const match = /^《(.*)》(?:[（(](.*)[)）])?$/.exec(quote);
    const evidence = stated && reader.evidenceOf(edge, stated.ref);
    if (evidence) stated.basis.push({ title: match?.[1] ?? quote, docNumber: match?.[2] ?? null, evidence });
  }
  return read;
}

const refOf = (raw: Properties): DirectiveRef => ({ id: textOf(raw.id), title: textOrNull(raw.title) });

/** Where the text prints the directive's title, white space aside. */
function headOf(directive: DirectiveRef, text: string): AnswerEvidence[] {
  if (!directive.title) return [];
  const pattern = [...directive.title].map((char) => char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
  const match = new RegExp(pattern).exec(text);
  if (!match) return [];
  // A match is a window on the text and would keep all of it.
  const quote = Buffer.from(match[0]).toString();
  return [{ quote, start: match.index, end: match.index + quote.length, directive, task: null, rule: null }];
}
