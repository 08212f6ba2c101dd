import type { RequestHandler } from 'express';
import { z } from 'zod';
import { listNodes } from '#graph/cypher/list/nodes.js';
import { textOf, textOrNull } from '#graph/model/values.js';
import { AppError } from '#src/app-error.js';
import type { GraphReads } from './context.js';

const QUERY = z.object({
  directive: z.string(),
  start: z.coerce.number().int().min(0).default(0),
  end: z.coerce.number().int().min(0).default(0),
});

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** GET /source?directive=ID&start=120&end=150#quote: the text of a directive with those words marked, in UTF-16 units. */
export function sourcePage(store: GraphReads): RequestHandler {
  return async (request, response) => {
    const query = QUERY.safeParse(request.query);
    if (!query.success) throw new AppError('BAD_REQUEST', 'Ask for /source?directive=ID&start=0&end=10.');
    const { directive, start, end } = query.data;
    const [row] = directive.startsWith('directive:')
      ? await store.read(listNodes('Directive', [directive], new Set(['title', 'text'])))
      : [];
    if (!row) {
      response.status(404).type('html').send(page('没有这份文件', '它可能已被撤下。'));
      return;
    }
    const text = textOf(row.text);
    const mark = end > start ? `<mark id="quote">${escapeHtml(text.slice(start, end))}</mark>` : '';
    const body = `${escapeHtml(text.slice(0, start))}${mark}${escapeHtml(text.slice(Math.max(start, end)))}`;
    response.type('html').send(page(escapeHtml(textOrNull(row.title) ?? directive), body));
  };
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="stylesheet" href="/page.css"></head><body><h1>${title}</h1><p class="source" dir="auto">${body}</p></body></html>`;
