const WIDE = /[⺀-鿿가-힣豈-﫿︰-￯]/;
/** Marks that turn the direction of what follows; a canvas would obey them. */
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cc}]/gu;

/** About how wide a text is, in units of its height: Chinese signs are square, others a little more than half of that. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) ? 1 : 0.58;
  return width;
}

/** A text in at most `lines` lines of `width`, cut with … where it is longer. */
export function wrapped(text: string, width: number, lines: number): readonly string[] {
  const made: string[] = [];
  let line = '';
  for (const sign of text.slice(0, 400).replace(TURNS, '').trim()) {
    if (widthOf(line + sign) <= width) {
      line += sign;
      continue;
    }
    if (made.length === lines - 1) return [...made, `${line.slice(0, -1)}…`];
    made.push(line);
    line = sign.trim();
  }
  return [...made, line];
}
