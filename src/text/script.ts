import * as OpenCC from 'opencc-js/t2cn';
import { codeTable } from './code-table.js';

/** Characters of official prose that only the traditional script writes so. */
const TRADITIONAL = codeTable('發實責單體務關總與導區應業產數據國會長辦層處廳財衛農鄉縣電網設術環');
/** How many of them make a text traditional rather than quoting a name. */
const ENOUGH = 5;

/** How much of a text shows its script. */
const SAMPLE = 20_000;

const convert = OpenCC.Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

/** Returns how to write a character of `text` in the simplified script, `undefined` where the text is written in it. */
export function simplifierFor(text: string): ((char: string) => string) | undefined {
  if (!isTraditional(text)) return undefined;
  return (char) => (char < '\u3400' ? char : (known.get(char) ?? learn(char)));
}

function isTraditional(text: string): boolean {
  let found = 0;
  for (let at = 0; at < Math.min(SAMPLE, text.length) && found < ENOUGH; at++)
    found += TRADITIONAL[text.charCodeAt(at)] ?? 0;
  return found >= ENOUGH;
}

function learn(char: string): string {
  const simple = convert(char);
  const same = simple.length === char.length ? simple : char;
  known.set(char, same);
  return same;
}
