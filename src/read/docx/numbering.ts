import { Parser } from 'htmlparser2';
import { formatNumber } from './number-format.js';

interface Level {
  format: string;
  /** `%1、`, `（%2）`, `%1.%2`. */
  text: string;
  start: number;
}

/** The lists that a document defines: which levels a list has, which of them begin anew. */
interface Lists {
  readonly levels: Map<string, Map<number, Level>>;
  readonly lists: Map<string, { abstract: string; starts: Map<number, number> }>;
  /** The list and level that a style of paragraphs brings along. */
  readonly styles: Map<string, { list: string | null; level: number; basedOn: string | null }>;
}

const walk = (
  xml: string,
  open: (name: string, attribs: Record<string, string>) => void,
  close: (name: string) => void = () => {},
) => {
  const parser = new Parser({ onopentag: open, onclosetag: close }, { xmlMode: true });
  parser.end(xml);
};

/** Reads word/numbering.xml and word/styles.xml. */
export function readLists(numbering: string, styles: string): Lists {
  const lists: Lists = { levels: new Map(), lists: new Map(), styles: new Map() };
  let abstract = '';
  let list = '';
  let level = 0;
  walk(numbering, (name, attribs) => {
    const value = attribs['w:val'] ?? '';
    const current = lists.levels.get(abstract)?.get(level);
    if (name === 'w:abstractNum') {
      abstract = attribs['w:abstractNumId'] ?? '';
      list = '';
      lists.levels.set(abstract, new Map());
    } else if (name === 'w:num') {
      list = attribs['w:numId'] ?? '';
    } else if (name === 'w:abstractNumId') lists.lists.set(list, { abstract: value, starts: new Map() });
    else if (name === 'w:lvlOverride') level = Number(attribs['w:ilvl'] ?? 0);
    else if (name === 'w:startOverride') lists.lists.get(list)?.starts.set(level, Number(value));
    else if (name === 'w:lvl' && !list) {
      level = Number(attribs['w:ilvl'] ?? 0);
      lists.levels.get(abstract)?.set(level, { format: 'decimal', text: '', start: 1 });
    } else if (current && !list) {
      if (name === 'w:numFmt') current.format = value;
      else if (name === 'w:lvlText') current.text = value;
      else if (name === 'w:start') current.start = Number(value);
    }
  });
  let style = '';
  walk(styles, (name, attribs) => {
    const value = attribs['w:val'] ?? '';
    const current = lists.styles.get(style);
    if (name === 'w:style') {
      style = attribs['w:styleId'] ?? '';
      lists.styles.set(style, { list: null, level: 0, basedOn: null });
    } else if (current && name === 'w:numId') current.list = value;
    else if (current && name === 'w:ilvl') current.level = Number(value);
    else if (current && name === 'w:basedOn') current.basedOn = value;
  });
  return lists;
}

/** Counts through the numbered paragraphs of a document in order. */
export class NumberCounter {
  readonly #lists: Lists;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** The number printed before the next paragraph of a list, or of a style; empty where it has none. */
  next(list: string | null, level: number | null, style: string | null): string {
    const own = list === null ? this.#ofStyle(style) : { list, level: level ?? 0 };
    const known = own && own.list !== '0' ? this.#lists.lists.get(own.list) : undefined;
    if (!own || !known) return '';
    const levels = this.#lists.levels.get(known.abstract);
    const counts = this.#counts.get(known.abstract) ?? new Map<number, number>();
    this.#counts.set(known.abstract, counts);
    const fresh = `${own.list} ${own.level}`;
    const override = this.#begun.has(fresh) ? undefined : known.starts.get(own.level);
    this.#begun.add(fresh);
    const before = counts.get(own.level);
    counts.set(own.level, override ?? (before === undefined ? (levels?.get(own.level)?.start ?? 1) : before + 1));
    for (const deeper of [...counts.keys()]) if (deeper > own.level) counts.delete(deeper);
    return (levels?.get(own.level)?.text ?? '').replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { format = 'decimal', start = 1 } = levels?.get(at) ?? {};
      return formatNumber(counts.get(at) ?? start, format);
    });
  }

  #ofStyle(style: string | null): { list: string; level: number } | null {
    let at = style === null ? undefined : this.#lists.styles.get(style);
    for (let steps = 0; at && steps < 20; steps++) {
      if (at.list !== null) return { list: at.list, level: at.level };
      at = at.basedOn === null ? undefined : this.#lists.styles.get(at.basedOn);
    }
    return null;
  }
}

const escapeXml = (words: string) => words.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Returns word/document.xml with the automatic numbers as words in front of their paragraphs, and the lists taken away. */
export function withNumbers(xml: string, lists: Lists): string {
  const counter = new NumberCounter(lists);
  const edits: { start: number; end: number; words: string }[] = [];
  const open: {
    at: number;
    list: string | null;
    level: number | null;
    style: string | null;
    numPr: number;
    edit: [number, number] | null;
  }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        const paragraph = open.at(-1);
        if (name === 'w:p')
          open.push({ at: parser.endIndex + 1, list: null, level: null, style: null, numPr: -1, edit: null });
        else if (!paragraph) return;
        else if (name === 'w:numPr') paragraph.numPr = parser.startIndex;
        else if (name === 'w:numId' && paragraph.numPr >= 0) paragraph.list ??= attribs['w:val'] ?? '';
        else if (name === 'w:ilvl' && paragraph.numPr >= 0) paragraph.level ??= Number(attribs['w:val'] ?? 0);
        else if (name === 'w:pStyle') paragraph.style = attribs['w:val'] ?? null;
      },
      onclosetag(name) {
        const paragraph = open.at(-1);
        if (!paragraph) return;
        if (name === 'w:numPr') paragraph.edit = [paragraph.numPr, parser.endIndex + 1];
        else if (name === 'w:pPr') paragraph.at = parser.endIndex + 1;
        else if (name === 'w:p') {
          open.pop();
          const number = counter.next(paragraph.list, paragraph.level, paragraph.style);
          if (paragraph.edit) edits.push({ start: paragraph.edit[0], end: paragraph.edit[1], words: '' });
          if (number)
            edits.push({
              start: paragraph.at,
              end: paragraph.at,
              words: `<w:r><w:t xml:space="preserve">${escapeXml(number)}</w:t></w:r>`,
            });
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  let written = '';
  let from = 0;
  for (const { start, end, words } of edits.sort((a, b) => a.start - b.start)) {
    written += xml.slice(from, start) + words;
    from = end;
  }
  return written + xml.slice(from);
}
