/**
 * Returns a table from a UTF-16 code to the number of the class that holds the character, counted from 1; 0 for all others.
 * For texts that are looked through character by character: a pattern would make a match of each.
 */
export function codeTable(...classes: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [at, chars] of classes.entries()) for (const char of chars) table[char.charCodeAt(0)] = at + 1;
  return table;
}
