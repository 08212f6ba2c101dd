/** Control characters but for line breaks and tabs, and marks that turn the direction of writing: nobody sees them, and they can make words look like others. */
const UNSEEN = /[^\P{Cc}\n\t]|\p{Bidi_Control}/gu;

/** Words without what nobody should see. */
export const visible = (words: string): string => words.replace(UNSEEN, '');

/** Words in one line, with single blanks. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Cuts words to so many characters, an ellipsis included. */
export function shorten(words: string, most: number): string {
  const chars = [...words];
  return chars.length > most ? `${chars.slice(0, most - 1).join('')}…` : words;
}

/** An address that may be opened, as browsers write it: of http or https only, `null` for any other. */
export function webAddress(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { protocol, href } = new URL(link);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
