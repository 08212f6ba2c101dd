const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  middot: '·',
};
/** Elements that Markdown files hold between their words; other angle brackets are the text's own. */
const TAG =
  /<\/?(?:a|b|i|u|p|em|div|sub|sup|del|ins|img|span|font|center|strong|section|small|mark|h[1-6]|ul|ol|li|details|summary)(?:\s[^<>]*)?\/?>|<!--[\s\S]*?-->/gi;

/** In this order: what is escaped is hidden from the later ones. */
const MARKS: readonly (readonly [mark: RegExp, words: string])[] = [
  [/<br\s*\/?>/gi, '\n'],
  [TAG, ''],
  [/!\[[^\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, ''],
  [/\[\^[^\]]+\]/g, ''],
  [/\[([^[\]]*)\]\((?:[^()\s]|\([^()]*\))+(?:\s+["'][^"']*["'])?\s*\)/g, '$1'],
  [/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1'],
  [/<(https?:[^<>\s]+)>/g, '$1'],
  [/\*\*|__|~~/g, ''],
  [/(?<![*\w])\*(?![\s*])([^*\n]+?)(?<!\s)\*(?!\*)/g, '$1'],
  [/`+([^`\n]+)`+/g, '$1'],
];

/** Returns the words of a run of Markdown without the marks of emphasis, links, images, code and escapes. */
export function inlineWords(source: string): string {
  const escaped: string[] = [];
  let words = source.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => {
    escaped.push(sign);
    return `\ue000${escaped.length - 1}\ue001`;
  });
  for (const [mark, plain] of MARKS) words = words.replace(mark, plain);
  return words
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/\ue000(\d+)\ue001/g, (_, at: string) => escaped[Number(at)] ?? '');
}
