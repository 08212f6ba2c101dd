import { hrefOf } from '../shell/routes.js';

/** A stretch of a text: UTF-16 offsets, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A place in a text as an address holds it: `12-34`. */
export const atOf = ({ start, end }: Stretch): string => `${start}-${end}`;

/** The address at which words of a directive are shown in its text. */
export const hrefOfPlace = (directive: string, place: Stretch): string =>
  hrefOf('source', { directive, at: atOf(place) });
