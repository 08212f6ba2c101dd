import type { GraphQLResolveInfo } from 'graphql';
import { numberOf, textOf, textOrNull } from '#graph/model/values.js';
import type { AnswerEvidence } from '#src/qa/answer/types.js';
import type { Context } from '../context.js';
import { wanted } from '../lists/wanted.js';
import type { EdgeParent, EvidenceParent, LinkParent, NodeParent } from '../parents.js';
import { asOf, must } from './lists.js';

/** Where the words of a node stand. */
export function evidenceOfNode(
  { directiveId, quote, start, end, rule, correction }: Omit<NodeParent, 'id'>,
  taskId: string | null,
): EvidenceParent {
  return {
    directiveId: textOf(directiveId),
    taskId,
    quote: textOf(quote),
    start: numberOf(start),
    end: numberOf(end),
    rule: textOrNull(rule),
    correction: textOrNull(correction),
  };
}

/** Where the words of the edge stand over which a row was reached. */
export function evidenceOfEdge(row: NodeParent, taskId: string | null): EvidenceParent {
  const { r_directiveId: directiveId, r_quote: quote, r_start: start, r_end: end, r_rule: rule } = row;
  return evidenceOfNode({ directiveId, quote, start, end, rule, correction: row.r_correction }, taskId);
}

/** Where the words of an answer stand. */
export function evidenceOfAnswer({ directive, task, correction, ...words }: AnswerEvidence): EvidenceParent {
  return { ...words, directiveId: directive.id, taskId: task?.id ?? null, correction: correction ?? null };
}

/** The fields that every edge with words has; `taskIn` tells the task that they stand in. */
export const edgeFactResolvers = (taskIn: (row: NodeParent) => string | null = () => null) => ({
  asOf: ({ row }: EdgeParent, _: unknown, context: Context) => asOf(context, row.r_directiveId),
  evidence: ({ row }: EdgeParent) => evidenceOfEdge(row, taskIn(row)),
});

/** The name as printed, of an edge or a link that has one. */
export const printedName = { name: ({ row }: { readonly row: NodeParent }) => textOf(row.r_name) };

/** The same of a link in a short list. */
export const linkFactResolvers = (taskIn: (link: LinkParent) => string | null = () => null) => ({
  asOf: ({ row }: LinkParent, _: unknown, context: Context) => asOf(context, row.r_directiveId),
  evidence: (link: LinkParent) => evidenceOfEdge(link.row, taskIn(link)),
});

/** One end of a link: the row itself, or the node that it was reached from, of which only the id is sure to be read. */
export const endOf =
  (end: 'from' | 'to') =>
  (link: LinkParent, _: unknown, context: Context, info: GraphQLResolveInfo): NodeParent | Promise<NodeParent> =>
    link[end] === link.row ? link.row : must(context, link[end].id, wanted(info));
