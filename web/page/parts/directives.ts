import { DirectiveListDocument, type DirectiveListQuery } from '../../generated/graphql.js';
import { query } from '../data/api.js';
import { everyPage, type Read } from '../data/every-page.js';
import { type Loaded, useLoaded } from '../data/use-loaded.js';

/** A directive as a list shows it. */
export type ListedDirective = DirectiveListQuery['directives']['nodes'][number];

const readPages = (most?: number): Promise<Read<ListedDirective>> =>
  everyPage(async (after) => {
    const { nodes, pageInfo } = (await query(DirectiveListDocument, { first: 100, after })).directives;
    return { items: nodes, pageInfo };
  }, most);

/** Reads the directives that are loaded, `most` pages of 100 at the most. */
export const readDirectives = async (most?: number): Promise<readonly ListedDirective[]> =>
  (await readPages(most)).items;

/** All directives that are loaded. */
export const useDirectives = (): Loaded<Read<ListedDirective>> => useLoaded('every directive', () => readPages());
