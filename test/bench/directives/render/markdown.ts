import type { Composed } from '../compose.js';
import { type Block, printMark } from '../document.js';
import { gridOf } from './text.js';

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('\n', '<br>').replaceAll('|', '\\|')).join(' | ')} |`;

function say(block: Block, first: boolean): string {
  switch (block.kind) {
    case 'title':
      return `${first ? '#' : '##'} ${block.lines.join('')}`;
    case 'heading':
      return `${'#'.repeat(block.level + 2)} ${block.mark ? printMark(block.mark) : ''}${block.text}`;
    case 'item':
      return `${printMark(block.mark)}${block.text}`;
    case 'table': {
      const [head = [], ...rows] = gridOf(block.head, block.rows);
      return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
    }
    case 'page':
      return `— ${block.number} —`;
    default:
      return block.text;
  }
}

/** The directive as Markdown; merges in tables leave empty cells. */
export function renderMarkdown({ blocks }: Composed): string {
  const first = blocks.findIndex(({ kind }) => kind === 'title');
  return `${blocks.map((block, at) => say(block, at === first)).join('\n\n')}\n`;
}
