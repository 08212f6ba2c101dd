import type { Composed } from '../compose.js';
import type { Gold } from '../gold.js';
import { renderDocx } from './docx.js';
import { renderHtml } from './html.js';
import { renderMarkdown } from './markdown.js';
import { renderText } from './text.js';
import { renderXlsx } from './xlsx.js';

/** Formats in which a composed directive can be written. */
export const FORMATS = ['txt', 'md', 'html', 'docx', 'xlsx'] as const;
/** One of them. */
export type Format = (typeof FORMATS)[number];

const RENDERERS: Readonly<Record<Format, (composed: Composed) => string | null | Promise<Uint8Array | null>>> = {
  txt: renderText,
  md: renderMarkdown,
  html: renderHtml,
  docx: renderDocx,
  xlsx: renderXlsx,
};

/** The directive as a file's contents; `null` where the format cannot hold it (xlsx holds only a table of tasks). */
export async function render(composed: Composed, format: Format): Promise<string | Uint8Array | null> {
  return RENDERERS[format](composed);
}

/** What can be read from that file: a text states no merges, and a sheet holds the table only. */
export function goldFor({ gold, blocks }: Composed, format: Format): Gold {
  if (format === 'txt' || format === 'md')
    return {
      ...gold,
      tasks: gold.tasks.map((task) => (task.unitsMerged ? { ...task, lead: [], support: [], responsible: [] } : task)),
    };
  if (format !== 'xlsx') return gold;
  const title = blocks.findLast((block) => block.kind === 'title');
  const tabled = gold.tasks.filter(({ forms }) => forms.some((form) => form.startsWith('table/')));
  return {
    ...gold,
    title: title?.kind === 'title' ? title.lines.join('') : gold.title,
    issuer: null,
    issuers: [],
    docNumber: null,
    issuedOn: null,
    publishedOn: null,
    tasks: tabled,
    people: [],
    targets: [],
    enterprises: [],
    unitDuties: [],
    bodies: [],
    basis: [],
  };
}
