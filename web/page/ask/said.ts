import { hrefOfPlace } from '../parts/place.js';
import { hrefOf } from '../shell/routes.js';
import type { Answer } from './conversation.js';

/** A part of a line; with `href` it leads on. */
export interface Part {
  readonly text: string;
  readonly href: string | null;
}

/** A line of an answer: said, or quoted from a directive. */
export interface Line {
  readonly kind: 'said' | 'quote';
  readonly parts: readonly Part[];
}

type Result = Answer['results'][number];
type Place = { readonly start: number; readonly end: number; readonly directive: { readonly id: string } };

/** Lines that end an answer: `《title》第1项：“words”`. */
const QUOTE = /^《.*“(.*)”$/s;

/** The line after the quotes, where there are more of them than an answer quotes. */
const OTHERS = /^（另有\d+处原文）$/;

const numbered = (place: Place, at: number): readonly Part[] => [
  { text: ' ', href: null },
  { text: `〔${at + 1}〕`, href: placeHref(place) },
];

/** The lines of an answer, with what it names as links, and each quote leading to its place in the directive. */
export function linesOf({ text, results, evidence }: Answer): readonly Line[] {
  const names = results.flatMap((result) => {
    const href = hrefOfResult(result);
    return href ? [{ name: result.name, href }] : [];
  });
  const left = [...evidence];
  return text.split('\n').map((line): Line => {
    if (OTHERS.test(line)) return { kind: 'said', parts: [{ text: line, href: null }, ...left.flatMap(numbered)] };
    const words = QUOTE.exec(line)?.[1];
    if (words === undefined) return { kind: 'said', parts: linked(line, names) };
    const at = left.findIndex(({ quote }) => words.includes(quote.trim()) || quote.includes(words.replace(/…$/, '')));
    const [place] = at < 0 ? [] : left.splice(at, 1);
    return { kind: 'quote', parts: [{ text: line, href: place ? placeHref(place) : null }] };
  });
}

const placeHref = (place: Place) => hrefOfPlace(place.directive.id, place);

function hrefOfResult({ kind, node, directive, evidence: [place] }: Result): string | null {
  if (kind === 'UNIT' && node) return hrefOf('unit', { id: node.id });
  if (kind === 'DIRECTIVE' && node) return hrefOf('source', { directive: node.id });
  if (place) return placeHref(place);
  return directive ? hrefOf('source', { directive: directive.id }) : null;
}

/** A line cut at the names that it holds: the longest where several begin, each once. */
function linked(line: string, names: readonly { readonly name: string; readonly href: string }[]): readonly Part[] {
  const found = names
    .map((one) => ({ ...one, at: line.indexOf(one.name) }))
    .filter(({ at, name }) => at >= 0 && name !== '')
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  const parts: Part[] = [];
  let end = 0;
  for (const { name, href, at } of found) {
    if (at < end) continue;
    parts.push({ text: line.slice(end, at), href: null }, { text: name, href });
    end = at + name.length;
  }
  return [...parts, { text: line.slice(end), href: null }].filter(({ text }) => text !== '');
}
