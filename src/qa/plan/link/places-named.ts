import { placeByClassAt } from '#src/lexicon/units/place-names.js';
import { knownPlaceAt, knownStemAt, stemOf } from '#src/lexicon/units/places.js';

/** A place that a question names, by its full name or, of a known one, without its class. */
export interface PlaceNamed {
  readonly name: string;
  /** What else the same place is called: 济南 for 济南市. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** The name may be a common noun as well. */
  readonly doubtful: boolean;
}

/** Where a place may begin that no list holds, or that is named without its class: at the head, or behind these. */
const BEFORE_PLACE = /(?<=^(?:那么?|在|关于|对于|至于|按照?|就)*|谁(?:来|去)?(?:牵头|负责|配合|管)|[在,、。;的])/g;

/** The places that a folded question names, left to right; of 山东省聊城市 the narrower one. */
export function placesNamed(text: string): PlaceNamed[] {
  const found: PlaceNamed[] = [];
  const heads = new Set([...text.matchAll(BEFORE_PLACE)].map(({ index }) => index));
  for (let at = 0; at < text.length; at++) {
    const place = placeAt(text, at, heads.has(at) || found.at(-1)?.end === at);
    if (!place) continue;
    if (found.at(-1)?.end === at) found.pop();
    found.push(place);
    at = place.end - 1;
  }
  return found;
}

function placeAt(text: string, start: number, head: boolean): PlaceNamed | null {
  const rest = text.slice(start);
  const known = knownPlaceAt(rest);
  if (known) return { name: known, stem: stemOf(known), start, end: start + known.length, doubtful: false };
  if (!head) return null;
  const byClass = placeByClassAt(rest);
  const stem = knownStemAt(rest);
  // 济南高新区 is told by the city that it begins with.
  if (stem) return { name: stem, stem, start, end: start + stem.length, doubtful: false };
  if (!byClass) return null;
  const { name, doubtful } = byClass;
  return { name, stem: doubtful ? name.slice(0, -1) : name, start, end: start + name.length, doubtful };
}
