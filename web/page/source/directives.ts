import { DirectiveListDocument, type DirectiveListQuery } from '../../generated/graphql.js';
import { query } from '../data/api.js';
import { everyPage } from '../data/every-page.js';
import { type Loaded, useLoaded } from '../data/use-loaded.js';

/** A directive as a list shows it. */
export type ListedDirective = DirectiveListQuery['directives']['nodes'][number];

/** Every directive that is loaded. */
export function useDirectives(): Loaded<readonly ListedDirective[]> {
  return useLoaded('directives', async () => {
    const { items } = await everyPage(async (after) => {
      const { directives } = await query(DirectiveListDocument, { first: 100, after });
      return { items: directives.nodes, pageInfo: directives.pageInfo };
    });
    return items.filter(({ loaded }) => loaded);
  });
}
