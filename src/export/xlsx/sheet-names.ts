/** Excel's own limits: at most so many UTF-16 units, none of these characters, no apostrophe at an end, no name twice. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** Gives each sheet a name that Excel takes, as near to what it is to be called as can be. */
export class SheetNames {
  readonly #taken = new Set<string>();

  add(called: string): string {
    const clean =
      called
        .replace(FORBIDDEN, ' ')
        .replace(/\p{Cc}/gu, '')
        .trim()
        .replace(/^'+|'+$/g, '') || '单位';
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : ` (${number})`;
      const name = whole(clean.slice(0, LONGEST - suffix.length)) + suffix;
      const key = name.toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return name;
    }
  }
}

/** Without half a character at the end. */
const whole = (text: string) => text.replace(/[\uD800-\uDBFF]$/, '');
