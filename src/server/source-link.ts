import type { RequestHandler, Response } from 'express';
import { directiveSummaries } from '#graph/cypher/read/directive-summaries.js';
import { textOf } from '#graph/model/values.js';
import { directiveKey } from '#src/app/source-links.js';
import type { GraphReads } from './context.js';
import { refuse } from './guards.js';

/** GET /source/KEY/120-150, the address that messengers give: leads to the page's view of the directive with that key. */
export function sourceLink(
  readsFor: (response: Response) => GraphReads,
): RequestHandler<{ key: string; range: string }> {
  return async (request, response) => {
    const { key, range } = request.params;
    const ids = (await readsFor(response).read(directiveSummaries)).map(({ id }) => textOf(id));
    const directive = ids.find((id) => directiveKey(id) === key);
    if (directive) response.redirect(`/source?${new URLSearchParams({ directive, at: range })}`);
    else refuse(response, 404, 'NO_SUCH_DIRECTIVE', '没有这份文件，它可能已被撤下。');
  };
}
