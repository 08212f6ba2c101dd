import { textOf, textOrNull, textsOf } from '#graph/model/values.js';
import type { AnswerEvidence, DirectiveRef } from '../answer/types.js';
import type { GraphRows } from './rows.js';
import type { KnownDirective } from './types.js';

/** Reads the loaded directives into `rows.directives`, with the documents each rests on. */
export async function readDirectives(rows: GraphRows): Promise<void> {
  const basis = new Map<string, KnownDirective['basis'][number][]>();
  const repealedBy = new Map<string, DirectiveRef[]>();
  for (const raw of await rows.nodes('Directive')) {
    const id = textOf(raw.id);
    const title = textOrNull(raw.title);
    basis.set(id, []);
    repealedBy.set(id, []);
    rows.directives.set(id, {
      id,
      title,
      issuers: textsOf(raw.issuers),
      docNumber: textOrNull(raw.docNumber),
      issuedOn: textOrNull(raw.issuedOn),
      publishedOn: textOrNull(raw.publishedOn),
      effectiveFrom: textOrNull(raw.effectiveFrom),
      expiresOn: textOrNull(raw.expiresOn),
      repealedBy: repealedBy.get(id) ?? [],
      jurisdiction: textOrNull(raw.jurisdiction),
      head: headOf(id, title, textOf(raw.text)),
      basis: basis.get(id) ?? [],
    });
  }
  for (const { from, edge } of await rows.edges('BASED_ON')) {
    const quote = textOf(edge.quote);
    const match = /^《(.*)》(?:[（(](.*)[)）])?$/.exec(quote);
    basis
      .get(from)
      ?.push({ title: match?.[1] ?? quote, docNumber: match?.[2] ?? null, evidence: rows.evidenceOf(edge) });
  }
  for (const { from, to } of await rows.edges('REPEALS'))
    repealedBy.get(to)?.push({ id: from, title: rows.directives.get(from)?.title ?? null });
}

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
