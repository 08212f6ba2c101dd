import type { Preview } from './preview.js';

/** What two texts of one directive share, so that another value of it hints at two directives. */
export type Mark = 'issuers' | 'jurisdiction';

/** A mark that a new text has otherwise than the text it would replace; `after` is `null` where it prints none. */
export interface Mismatch {
  readonly mark: Mark;
  readonly before: string;
  readonly after: string | null;
}

const MARKS: ReadonlySet<string> = new Set<Mark>(['issuers', 'jurisdiction']);
const isMark = (subject: string): subject is Mark => MARKS.has(subject);

/** Where a new text looks like one of another directive than that it would replace. */
export const mismatches = ({ replaces, diff }: Pick<Preview, 'replaces' | 'diff'>): readonly Mismatch[] =>
  diff.facts.flatMap(({ kind, subject, before, after }) =>
    replaces && kind === 'DIRECTIVE' && isMark(subject) && before !== null ? [{ mark: subject, before, after }] : [],
  );

/** Whether a new text prints the document number of the text it would replace. */
export const hasSameNumber = ({ replaces, diff }: Pick<Preview, 'replaces' | 'diff'>): boolean =>
  Boolean(replaces?.docNumber) &&
  !diff.facts.some(({ kind, subject }) => kind === 'DIRECTIVE' && subject === 'docNumber');

/** By what a directive that is loaded is told from others: issuer, place, date, as far as it prints them. */
export const tellingOf = (directive: {
  readonly issuer: string | null;
  readonly jurisdiction: string | null;
  readonly issuedOn: string | null;
}): readonly string[] => [directive.issuer, directive.jurisdiction, directive.issuedOn].filter((one) => one !== null);
