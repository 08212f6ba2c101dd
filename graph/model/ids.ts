import { createHash } from 'node:crypto';
import { NODE_LABELS, type NodeLabel } from './kinds.js';

/** What a directive's id is made of. */
export interface DirectiveIdentity {
  readonly docNumber: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly issuedOn: string | null;
  readonly text: string;
}

/** Folds width, white space and bracket forms, so that the same number printed differently is one id. */
function foldId(part: string): string {
  return part
    .normalize('NFKC')
    .replace(/[\s/]+/g, '')
    .replace(/[〔﹝[【(]/g, '(')
    .replace(/[〕﹞\]】)]/g, ')');
}

/** `directive:` + the folded document number, else issuer/title/issue date, else 12 hex digits of the text's SHA-256. */
export function directiveId({ docNumber, issuer, title, issuedOn, text }: DirectiveIdentity): string {
  if (docNumber) return `directive:${foldId(docNumber)}`;
  if (title && (issuer || issuedOn))
    return `directive:${[issuer, title, issuedOn].map((part) => foldId(part ?? '-')).join('/')}`;
  return `directive:${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

const local = (id: string) => id.slice('directive:'.length);

/** Ids of what a directive owns; `ordinal` counts from 1 in document order. */
export const sectionId = (directive: string, ordinal: number) => `section:${local(directive)}/${ordinal}`;
/** Id of the task that is `ordinal`-th in its directive; of one that a person added, `ordinal` is `+` and part of the correction's id. */
export const taskId = (directive: string, ordinal: number | string) => `task:${local(directive)}/${ordinal}`;
/** Id of a measure by its place in its task, whose id ends in `task`. */
export const measureId = (directive: string, task: string, ordinal: number) =>
  `measure:${local(directive)}/${task}/${ordinal}`;
/** Id of the target that is `ordinal`-th in its directive; of one that a person added as of such a task. */
export const targetId = (directive: string, ordinal: number | string) => `target:${local(directive)}/${ordinal}`;

const at = (jurisdiction: string | null) => jurisdiction ?? '-';

/** Ids of what outlives a directive. */
export const unitId = (jurisdiction: string | null, spelling: string) => `unit:${at(jurisdiction)}/${foldId(spelling)}`;
/** Id of one spelling of a unit. */
export const unitNameId = (jurisdiction: string | null, spelling: string) =>
  `unitname:${at(jurisdiction)}/${foldId(spelling)}`;
/** Id of a person; the unit, post or body beside the name keeps two of one name apart. */
export const personId = (jurisdiction: string | null, name: string, unit: string) =>
  `person:${at(jurisdiction)}/${foldId(name)}/${foldId(unit)}`;
/** `holder` is a unit's id, or the jurisdiction where the post names no unit (副市长). */
export const postId = (holder: string | null, title: string) => `post:${at(holder)}/${foldId(title)}`;
/** Id of a coordinating body. */
export const bodyId = (jurisdiction: string | null, name: string) => `body:${at(jurisdiction)}/${foldId(name)}`;
/** Id of an enterprise, park or platform. */
export const enterpriseId = (jurisdiction: string | null, name: string) =>
  `enterprise:${at(jurisdiction)}/${foldId(name)}`;
/** Id of a place with a government. */
export const jurisdictionId = (name: string) => `jurisdiction:${name}`;

/** Returns the label of the node that an id names, `null` for what is no id of ours. */
export function labelOfId(id: string): NodeLabel | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  return NODE_LABELS.find((label) => label.toLowerCase() === prefix) ?? null;
}
