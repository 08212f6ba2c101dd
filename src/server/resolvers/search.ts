import { SEARCHED, SEARCHED_LABELS, type SearchedLabel } from '#graph/cypher/search/fields.js';
import { countFinds, type FindPosition, readFinds, searchWords } from '#src/analysis/search.js';
import type { SearchParent } from '../analysis-parents.js';
import { badInput } from '../errors.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { pageSize } from '../lists/connection.js';
import { wanted } from '../lists/wanted.js';
import { must } from './lists.js';

const MAX_TEXT = 200;
const MAX_WORDS = 8;
const WORST_RANK = 3;

const kindOf = (label: SearchedLabel) => label.toUpperCase() as Uppercase<SearchedLabel>;

const cursorOf = ({ rank, label, id }: FindPosition) =>
  Buffer.from(JSON.stringify([rank, label, id])).toString('base64url');

/** @throws {GraphQLError} BAD_USER_INPUT */
function positionOf(cursor: string | null | undefined): FindPosition | null {
  if (cursor === null || cursor === undefined) return null;
  const [rank, label, id] = parsed(cursor);
  if (typeof rank === 'number' && rank >= 0 && rank <= WORST_RANK && typeof id === 'string' && isLabel(label))
    return { rank, label, id };
  throw badInput('`after` is no cursor of a search: take `endCursor` or the cursor of an edge of it.');
}

const isLabel = (label: unknown): label is SearchedLabel => typeof label === 'string' && Object.hasOwn(SEARCHED, label);

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** `search` and what it finds. */
export const searchResolvers = {
  Query: {
    search: async (_, { text, kinds, first, after }, { store }): Promise<SearchParent> => {
      const size = pageSize(first, null);
      const words = searchWords(text);
      if (!words) throw badInput('没有要找的词。`text` holds no word to look for.');
      if (text.length > MAX_TEXT || words.length > MAX_WORDS)
        throw badInput(`\`text\` may hold ${MAX_TEXT} characters and ${MAX_WORDS} words.`);
      const labels = new Set(SEARCHED_LABELS.filter((label) => !kinds || kinds.includes(kindOf(label))));
      const position = positionOf(after);
      const read = store.read.bind(store);
      const finds = await readFinds(read, words, labels, position, size + 1);
      return {
        finds: finds.slice(0, size),
        hasNextPage: finds.length > size,
        hasPreviousPage: position !== null,
        totalCount: () => countFinds(read, words, labels),
      };
    },
  },
  SearchConnection: {
    edges: ({ finds }) => [...finds],
    nodes: ({ finds }, _, context, info) => Promise.all(finds.map(({ id }) => must(context, id, wanted(info)))),
    pageInfo: ({ finds, hasNextPage, hasPreviousPage }) => {
      const [start, end] = [finds.at(0), finds.at(-1)];
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: start ? cursorOf(start) : null,
        endCursor: end ? cursorOf(end) : null,
      };
    },
    totalCount: ({ totalCount }) => totalCount(),
  },
  SearchEdge: {
    cursor: cursorOf,
    node: ({ id }, _, context, info) => must(context, id, wanted(info)),
    kind: ({ label }) => kindOf(label),
    highlights: ({ highlights }) => highlights.map((highlight) => ({ ...highlight, ranges: [...highlight.ranges] })),
  },
} satisfies Resolvers;
