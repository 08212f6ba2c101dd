import type { Composed } from '../compose.js';
import { type Block, type Cell, printMark } from '../document.js';

/** A row of cells as a line: places that a merge covers are empty. */
export function gridOf(head: readonly string[], rows: readonly Cell[][]): string[][] {
  const grid: string[][] = [[...head]];
  const covered = new Map<string, true>();
  for (const [at, row] of rows.entries()) {
    const line: string[] = [];
    const cells = [...row];
    for (let column = 0; column < head.length; column++) {
      if (covered.has(`${at},${column}`)) {
        line.push('');
        continue;
      }
      const cell = cells.shift();
      line.push(cell?.text ?? '');
      for (let below = 0; below < (cell?.rows ?? 1); below++)
        for (let beside = 0; beside < (cell?.columns ?? 1); beside++)
          if (below + beside > 0) covered.set(`${at + below},${column + beside}`, true);
    }
    grid.push(line);
  }
  return grid;
}

/** A page is as wide as `width` Chinese characters; figures and Latin letters take half of one. */
const widthOf = (char: string) => (char.charCodeAt(0) > 0x2e7f || /[“”—…]/.test(char) ? 2 : 1);

/** Breaks a line where the page ends; no line begins with what closes a sentence (GB/T 9704 leaves that to the typesetter, who lets it hang). */
function wrap(line: string, width: number): string {
  if (width === 0) return line;
  let out = '';
  let used = 0;
  for (const char of line) {
    if (used + widthOf(char) > 2 * width && !/[，。、；：！？）》”〕】]/.test(char)) {
      out += '\n';
      used = 0;
    }
    out += char;
    used += widthOf(char);
  }
  return out;
}

/** The directive as a plain text; a table is lines of cells between tabs, or a line a cell. */
export function renderText({ blocks, look, forms }: Composed): string {
  const right = (text: string) => `${' '.repeat(Math.max(2, 40 - 2 * Math.min(19, text.length)))}${text}`;
  const say = (block: Block): string[] => {
    switch (block.kind) {
      case 'title':
        return [...block.lines, ''];
      case 'heading':
      case 'item':
        return [wrap(`${look.indent}${block.mark ? printMark(block.mark) : ''}${block.text}`, look.wrap)];
      case 'paragraph':
        if (block.align === 'right' && look.indent) return [right(block.text)];
        return [wrap(`${block.align ? '' : look.indent}${block.text}`, look.wrap)];
      case 'line':
        return [`${look.indent}${block.text}`];
      case 'table': {
        const rows = gridOf(block.head, block.rows).map((row) => row.map((cell) => cell.replaceAll('\n', ' ')));
        if (forms.includes('grid/lines')) return rows.flat().filter((cell) => cell !== '');
        return rows.map((row) => row.join('\t'));
      }
      case 'page':
        return [`— ${block.number} —`];
      case 'noise':
        return [block.text];
    }
  };
  return `${blocks.map((block) => say(block).join('\n')).join(look.blank ? '\n\n' : '\n')}\n`;
}
