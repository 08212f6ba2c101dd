import { SourceFactsDocument, SourcePageDocument } from '../../generated/graphql.js';
import { query } from '../data/api.js';
import { everyPage } from '../data/every-page.js';
import { type Loaded, useLoaded } from '../data/use-loaded.js';
import type { Source } from './source-data.js';

/** Loads a directive with all its facts; `{ source: null }` where there is none of that id. */
export function useSource(id: string | null): Loaded<{ readonly source: Source | null }> {
  return useLoaded(id && `source ${id}`, async () => {
    const { node: directive } = await query(SourcePageDocument, { id: id ?? '' });
    if (directive?.__typename !== 'Directive') return { source: null };
    const { items: facts } = await everyPage(async (after) => {
      const { node } = await query(SourceFactsDocument, { id: directive.id, after });
      if (node?.__typename !== 'Directive') throw new Error(`${directive.id} was withdrawn meanwhile.`);
      return { items: node.facts.nodes, pageInfo: node.facts.pageInfo };
    });
    return { source: { directive, facts } };
  });
}
