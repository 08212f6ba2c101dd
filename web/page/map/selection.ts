import type { RelationshipMapQueryVariables, Role } from '../../generated/graphql.js';
import { isPartialDate } from '../parts/partial-date.js';
import { ROLES } from '../parts/roles.js';

/** How many nodes are asked for: where there are more, the server answers clusters. */
export const MOST_NODES = 3000;

/** What is chosen of the map; it stands in the address. */
export interface Selection {
  readonly directives: readonly string[];
  readonly roles: readonly Role[];
  /** Names of the places whose tasks are chosen; none for all. */
  readonly places: readonly string[];
  /** Id of a unit; empty for all. */
  readonly unit: string;
  /** Words of a heading; empty for all. */
  readonly section: string;
  /** Year, or year and month; empty for no bound. */
  readonly from: string;
  readonly to: string;
  /** Words in names of tasks, units and people. */
  readonly text: string;
  readonly people: boolean;
  /** Id of the node whose neighbours alone are drawn; empty for all nodes. */
  readonly near: string;
}

const dateOf = (text: string | null) => (text !== null && isPartialDate(text) ? text : '');

/** What an address chooses; all where it says nothing. */
export function selectionOf(params: URLSearchParams): Selection {
  const roles = ROLES.filter((role) => params.getAll('role').includes(role));
  return {
    directives: params.getAll('directive'),
    places: params.getAll('place'),
    roles: roles.length > 0 ? roles : ROLES,
    unit: params.get('unit') ?? '',
    section: params.get('section') ?? '',
    from: dateOf(params.get('from')),
    to: dateOf(params.get('to')),
    text: params.get('text')?.trim() ?? '',
    people: params.get('people') !== 'no',
    near: params.get('near') ?? '',
  };
}

/** Whether the selection leaves tasks out, besides those of other directives. */
export const narrows = ({ roles, unit, section, from, to, text }: Selection): boolean =>
  roles.length < ROLES.length || [unit, section, from, to, text].some((one) => one !== '');

/** Whether the range of dates ends before it begins. */
export const isReversed = ({ from, to }: Pick<Selection, 'from' | 'to'>): boolean =>
  from !== '' && to !== '' && to < from.slice(0, to.length);

/** What the server is asked for: the whole map of the directives and places. */
export const wholeMap = ({ directives, places }: Selection): RelationshipMapQueryVariables => ({
  directiveIds: directives.length > 0 ? directives : null,
  ...(places.length > 0 ? { filter: { jurisdictions: places } } : {}),
  first: MOST_NODES,
});

/** What the server is asked for where it answered clusters: it has to choose the tasks itself. */
export function chosenMap(selection: Selection): RelationshipMapQueryVariables {
  const { roles, unit, section, from, to, text, places } = selection;
  return {
    ...wholeMap(selection),
    roles: roles.length < ROLES.length ? roles : null,
    from: from || null,
    to: to || null,
    filter: {
      ...(places.length > 0 ? { jurisdictions: places } : {}),
      ...(section === '' ? {} : { section }),
      ...(text === '' ? {} : { text }),
      ...(unit === '' ? {} : { duty: { roles, unitIds: [unit] } }),
    },
  };
}
