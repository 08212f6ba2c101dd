import type { Answer, AnswerEvidence } from '#src/qa/answer/types.js';
import type { Block, Button, Reply } from '../port/reply.js';
import { TABLE } from './commands.js';

/** Gives the address of a range of a directive's text in the source view; `null` where there is none to give. */
export type LinkTo = (at: {
  readonly directive: string;
  readonly start: number;
  readonly end: number;
}) => string | null;

/** Fewer tasks than this are read, not downloaded. */
const TABLE_FROM = 2;

function blockOf(block: Answer['blocks'][number], evidence: readonly AnswerEvidence[], linkTo: LinkTo): Block {
  if (block.kind !== 'quote') return block;
  const { kind, place, words, start, end } = block;
  const directive = evidence[block.evidence]?.directive.id;
  return { kind, place, words, link: directive === undefined ? null : linkTo({ directive, start, end }) };
}

/** The table of tasks is offered with answers that list several. */
const offersTable = ({ status, results }: Answer) =>
  status === 'ANSWERED' && results.filter(({ kind }) => kind === 'TASK').length >= TABLE_FROM;

/** An answer as every channel can show it; `key` tells its buttons from those of others. */
export function replyOf(answer: Answer, key: string, linkTo: LinkTo): Reply {
  const { blocks, choices, suggestions, more, evidence } = answer;
  const chosen: Button[] = choices.map(({ label, token }) => ({ kind: 'choice', label, token }));
  // What is suggested beside choices asks the same as they do.
  const asks: Button[] =
    chosen.length > 0 ? [] : suggestions.map((label, at) => ({ kind: 'ask', label, token: `ask:${key}:${at}` }));
  return {
    blocks: blocks.map((block) => blockOf(block, evidence, linkTo)),
    buttons: [
      ...chosen,
      ...(more ? [{ kind: 'more' as const, label: '更多', token: `more:${key}` }] : []),
      ...(offersTable(answer) ? [{ kind: 'file' as const, label: TABLE, token: `file:${key}` }] : []),
      ...asks,
    ],
    file: null,
  };
}
