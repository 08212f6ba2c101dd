import { SourceFactsDocument, SourcePageDocument, SourceSectionsDocument } from '../../generated/graphql.js';
import { query } from '../data/api.js';
import { everyPage } from '../data/every-page.js';
import { type Loaded, useLoaded } from '../data/use-loaded.js';
import type { Source } from './source-data.js';

const goneMeanwhile = (id: string) => new Error(`${id} was withdrawn meanwhile.`);

const readSections = (id: string) =>
  everyPage(async (after) => {
    const { node } = await query(SourceSectionsDocument, { id, after });
    if (node?.__typename !== 'Directive') throw goneMeanwhile(id);
    return { items: node.sections.nodes, pageInfo: node.sections.pageInfo };
  });

const readFacts = (id: string) =>
  everyPage(async (after) => {
    const { node } = await query(SourceFactsDocument, { id, after });
    if (node?.__typename !== 'Directive') throw goneMeanwhile(id);
    return { items: node.facts.nodes, pageInfo: node.facts.pageInfo };
  });

/** Loads a directive with all its headings and facts; `{ source: null }` where there is none of that id. */
export function useSource(id: string | null): Loaded<{ readonly source: Source | null }> {
  return useLoaded(id && `source ${id}`, async () => {
    const { node: directive } = await query(SourcePageDocument, { id: id ?? '' });
    if (directive?.__typename !== 'Directive') return { source: null };
    const [sections, facts] = await Promise.all([readSections(directive.id), readFacts(directive.id)]);
    const complete = sections.complete && facts.complete;
    return { source: { directive, sections: sections.items, facts: facts.items, complete } };
  });
}
