import { DirectiveListDocument, type DirectiveListQuery } from '../../generated/graphql.js';
import { query } from '../data/api.js';
import { everyPage } from '../data/every-page.js';
import { type Loaded, useLoaded } from '../data/use-loaded.js';

/** A directive as a list shows it. */
export type ListedDirective = DirectiveListQuery['directives']['nodes'][number];

/** Reads the directives that are loaded, `most` pages of 100 at the most. */
export async function readDirectives(most?: number): Promise<readonly ListedDirective[]> {
  const { items } = await everyPage(async (after) => {
    const { nodes, pageInfo } = (await query(DirectiveListDocument, { first: 100, after })).directives;
    return { items: nodes, pageInfo };
  }, most);
  return items;
}

/** All directives that are loaded. */
export const useDirectives = (): Loaded<readonly ListedDirective[]> =>
  useLoaded('every directive', () => readDirectives());
