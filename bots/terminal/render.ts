import { styleText } from 'node:util';
import { ORDINALS } from '../port/ordinals.js';
import type { Block, Reply } from '../port/reply.js';
import { visible } from '../port/text.js';

/** How parts are set off; `plain` where nobody looks at a terminal. */
type Style = (format: 'dim' | 'bold', text: string) => string;

const plain: Style = (_, text) => text;
// `validateStream` would look at the wrong stream: whoever calls knows where the text goes.
const coloured: Style = (format, text) => styleText(format, text, { validateStream: false });

/** A file's words must not move the cursor or turn a line round. */
const clean = (line: string) => visible(line).replace(/[\n\t]/g, '');

function linesOf(block: Block, style: Style, first: boolean): string[] {
  if (block.kind === 'quote') {
    const link = block.link === null ? [] : [`  ${clean(block.link)}`];
    return [`${block.place}：“${block.words}”`, ...link].map((line) => style('dim', clean(line)));
  }
  const lines = block.lines.map(clean);
  if (block.kind === 'note') return lines.map((line) => style('dim', line));
  return first ? lines.map((line, at) => (at === 0 ? style('bold', line) : line)) : lines;
}

/** Choices with what takes them: the number with which each begins, where all have one, else its place. */
function numbered(labels: readonly string[]): string[] {
  const own = new Set(labels.map((label) => /^\d{1,2}(?=\.)/.exec(label)?.[0]));
  return own.size === labels.length && !own.has(undefined)
    ? labels.map((label) => `  ${label}`)
    : labels.map((label, at) => `  ${ORDINALS[at] ?? ''} ${label}`);
}

/** An answer as it is read in a terminal: its parts, choices with the numbers that take them, and what else can be asked. */
export function renderText({ blocks, buttons }: Reply, { colours = false } = {}): string {
  const style = colours ? coloured : plain;
  const of = (kind: string) => buttons.filter((button) => button.kind === kind).map(({ label }) => clean(label));
  const choices = numbered(of('choice'));
  const asks = of('ask');
  const also = [...of('more'), ...of('file')];
  return [
    ...blocks.flatMap((block, at) => linesOf(block, style, at === 0)),
    ...choices,
    ...(also.length > 0 ? [style('dim', `（还可以输入：${also.join('、')}）`)] : []),
    ...(asks.length > 0 ? ['', '可以接着问：', ...asks.map((label) => `  ${label}`)] : []),
  ].join('\n');
}
