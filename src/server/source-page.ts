import type { RequestHandler, Response } from 'express';
import { listNodes } from '#graph/cypher/list/nodes.js';
import { directiveSummaries } from '#graph/cypher/read/directive-summaries.js';
import { textOf, textOrNull } from '#graph/model/values.js';
import { directiveKey } from '#src/app/source-links.js';
import { escapeHtml } from '#src/text/html.js';
import type { GraphReads } from './context.js';

/**
 * GET /source/KEY/120-150#quote: the text of a directive, named by its key, with those words marked, in UTF-16 units.
 * Beyond its end nothing is marked.
 */
export function sourcePage(
  readsFor: (response: Response) => GraphReads,
): RequestHandler<{ key: string; range: string }> {
  return async (request, response) => {
    const { key, range } = request.params;
    const store = readsFor(response);
    const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(range) ?? [];
    const [start, end] = [Number(from ?? 0), Number(to ?? 0)];
    const ids = (await store.read(directiveSummaries)).map(({ id }) => textOf(id));
    const directive = ids.find((id) => directiveKey(id) === key);
    const [row] = directive ? await store.read(listNodes('Directive', [directive], new Set(['title', 'text']))) : [];
    if (!directive || !row) {
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
