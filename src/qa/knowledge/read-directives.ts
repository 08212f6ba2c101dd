import { directiveFacts } from '#graph/cypher/read/directive-facts.js';
import { correctionsFrom } from '#graph/model/correction.js';
import { textOf, textOrNull, textsOf } from '#graph/model/values.js';
import type { GraphStore } from '#graph/store/store.js';
import type { AnswerEvidence, DirectiveRef } from '../answer/types.js';
import { type EvidenceReader, readEdges } from './rows.js';
import type { KnownDirective } from './types.js';

/** A directive with what only the reading needs. */
export interface ReadDirective {
  readonly directive: KnownDirective;
  /** As all evidence of it names it. */
  readonly ref: DirectiveRef;
  /** Ids of the nodes that it shares with other directives. */
  readonly sharedIds: readonly string[];
}

/** Reads directives with the documents each rests on; `repealedBy` are those that put each out of force, by its id. */
export async function readDirectives(
  store: Pick<GraphStore, 'read'>,
  ids: readonly string[],
  repealedBy: ReadonlyMap<string, readonly DirectiveRef[]>,
  reader: EvidenceReader,
): Promise<Map<string, ReadDirective>> {
  const read = new Map<string, ReadDirective & { basis: KnownDirective['basis'][number][] }>();
  for (const raw of await store.read(directiveFacts(ids))) {
    const ref = { id: textOf(raw.id), title: textOrNull(raw.title) };
    const basis: KnownDirective['basis'][number][] = [];
    const directive = {
      // Spelt out, not spread, as tasks are: every question looks at all directives.
      id: ref.id,
      title: ref.title,
      issuers: textsOf(raw.issuers),
      docNumber: textOrNull(raw.docNumber),
      issuedOn: textOrNull(raw.issuedOn),
      publishedOn: textOrNull(raw.publishedOn),
      effectiveFrom: textOrNull(raw.effectiveFrom),
      expiresOn: textOrNull(raw.expiresOn),
      repealedBy: repealedBy.get(ref.id) ?? [],
      jurisdiction: textOrNull(raw.jurisdiction),
      corrections: correctionsFrom(raw.corrections),
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
