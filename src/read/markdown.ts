import type { Block } from './source.js';

/** Returns Markdown's words without its marks; headings are remembered as blocks. */
export function readMarkdown(source: string): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const lines: string[] = [];
  let at = 0;
  for (const line of source.split('\n')) {
    const heading = /^#{1,6}\s+/.exec(line);
    const words = line
      .slice(heading?.[0].length ?? 0)
      .replace(/\*\*|__/g, '')
      .replace(/^\s*(?:---+|\*\*\*+)\s*$/, '');
    if (heading) blocks.push({ kind: 'heading', level: heading[0].trim().length, start: at, end: at + words.length });
    lines.push(words);
    at += words.length + 1;
  }
  return { text: lines.join('\n'), blocks };
}
