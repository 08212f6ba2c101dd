/** Words as they are compared: width, white space and quotation marks aside. */
export function fold(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/["“”„‟'‘’「」『』]/g, '')
    .replace(/。$/, '');
}
