import {
  AlignmentType,
  Document,
  HeadingLevel,
  type ILevelsOptions,
  type IParagraphOptions,
  LevelFormat,
  LevelSuffix,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { Composed } from '../compose.js';
import { type Block, type Cell, type Mark, NUMBER_PRINT, type NumberStyle, printMark } from '../document.js';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** Words with the line breaks inside them. */
const runs = (words: string) =>
  words.split('\n').map((text, at) => new TextRun({ text, ...(at > 0 ? { break: 1 } : {}) }));

/** Lists of automatic numbers, one a row of numbers that follow each other; a row that does not begin at 1 starts at its value. */
class Lists {
  readonly levels = new Map<string, ILevelsOptions[]>();
  readonly #open = new Map<string, { reference: string; last: number }>();

  /** The list that gives this mark its number. */
  of({ style, value, level }: Mark): { reference: string; level: number } {
    const key = `${style}/${level}`;
    const open = this.#open.get(key);
    const reference = open && open.last === value - 1 ? open.reference : `${key}/${this.levels.size}`;
    if (!this.levels.has(reference)) this.levels.set(reference, [levelOf(style, value)]);
    this.#open.set(key, { reference, last: value });
    return { reference, level: 0 };
  }
}

function levelOf(style: NumberStyle, start: number): ILevelsOptions {
  const { before, after, chinese } = NUMBER_PRINT[style];
  return {
    level: 0,
    format: chinese ? LevelFormat.CHINESE_COUNTING : LevelFormat.DECIMAL,
    text: `${before}%1${after}`,
    start,
    suffix: LevelSuffix.NOTHING,
    alignment: AlignmentType.LEFT,
  };
}

function numbered(mark: Mark | null, words: string, lists: Lists | null, options: IParagraphOptions): Paragraph {
  if (mark && lists) return new Paragraph({ ...options, numbering: lists.of(mark), children: runs(words) });
  return new Paragraph({ ...options, children: runs(`${mark ? printMark(mark) : ''}${words}`) });
}

function say(block: Block, lists: Lists | null): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return block.lines.map(
        (text) =>
          new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true, size: 44 })] }),
      );
    case 'heading':
      return [numbered(block.mark, block.text, lists, { heading: HEADINGS[block.level] ?? HeadingLevel.HEADING_4 })];
    case 'item':
      return [numbered(block.mark, block.text, lists, {})];
    case 'paragraph':
      return [new Paragraph({ ...(block.align ? { alignment: ALIGN[block.align] } : {}), children: runs(block.text) })];
    case 'table':
      return [
        new Table({
          rows: [block.head.map((text): Cell => ({ text })), ...block.rows].map(
            (row) =>
              new TableRow({
                children: row.map(
                  ({ text, columns = 1, rows = 1 }) =>
                    new TableCell({
                      columnSpan: columns,
                      rowSpan: rows,
                      children: text.split('\n').map((line) => new Paragraph(line)),
                    }),
                ),
              }),
          ),
        }),
      ];
    case 'page':
      return [];
    default:
      return [new Paragraph({ children: runs(block.text) })];
  }
}

/**
 * The directive as a Word document. Every second seed has its numbers made by Word rather than typed. docx: kept, MIT; numbers
 * and merged cells are written as Word writes them.
 */
export async function renderDocx({ blocks, seed }: Composed): Promise<Uint8Array> {
  const lists = seed % 2 === 0 ? new Lists() : null;
  const children = blocks.flatMap((block) => say(block, lists));
  const config = [...(lists?.levels ?? [])].map(([reference, levels]) => ({ reference, levels }));
  const document = new Document({ numbering: { config }, sections: [{ children }] });
  return Packer.toBuffer(document);
}
