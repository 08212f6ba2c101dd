import { useMemo } from 'preact/hooks';
import { RelationshipMapDocument } from '../../generated/graphql.js';
import { type Loaded, useLoaded } from '../data/use-loaded.js';
import { useQuery } from '../data/use-query.js';
import { readDirectives } from '../parts/directives.js';
import { titleOf } from '../parts/title.js';
import { type MapData, mapOf, merged } from './data.js';
import { filtered, neighbourhood } from './filter.js';
import { chosenMap, MOST_NODES, narrows, type Selection, wholeMap } from './selection.js';

const MOST_PAGES = 10;

/** Titles of the directives by id, the first 1,000; asked for when the map is there, which is not to wait for them. */
export function useTitles(mapped: boolean): ReadonlyMap<string, string> {
  const { data } = useLoaded(mapped ? 'titles of directives' : null, async () => {
    const directives = await readDirectives(MOST_PAGES);
    return new Map(directives.map((directive) => [directive.id, titleOf(directive)]));
  });
  return data ?? NO_TITLES;
}

const NO_TITLES: ReadonlyMap<string, string> = new Map();

/** The map of the selection's directives, and what the selection leaves of it. */
export interface ChosenMap {
  readonly whole: Loaded<unknown>;
  /** All that is placed; `null` before it is loaded. */
  readonly map: MapData | null;
  /** What is drawn of it. */
  readonly shown: MapData | null;
}

/** Loads the map of a selection. Where each task is drawn, filters cost no request. */
export function useMap(selection: Selection): ChosenMap {
  const whole = useQuery(RelationshipMapDocument, wholeMap(selection));
  const coarse = whole.data !== null && whole.data.relationshipMap.level !== 'TASK' && narrows(selection);
  const chosen = useQuery(RelationshipMapDocument, coarse ? chosenMap(selection) : null);
  const near = useQuery(
    RelationshipMapDocument,
    selection.near.startsWith('unit:') ? { units: [selection.near], first: MOST_NODES } : null,
  );
  const answer = coarse ? chosen.data : whole.data;
  const base = useMemo(() => {
    if (!answer) return null;
    performance.mark('map-data');
    return mapOf(answer.relationshipMap);
  }, [answer]);
  const map = useMemo(
    () => base && (near.data ? merged(base, mapOf(near.data.relationshipMap)) : base),
    [base, near.data],
  );
  const shown = useMemo(() => {
    if (!map) return null;
    if (selection.near !== '') return neighbourhood(map, selection.near);
    return filtered(map, coarse ? { ...selection, unit: '', section: '', from: '', to: '', text: '' } : selection);
  }, [map, coarse, JSON.stringify(selection)]);
  return { whole: coarse ? chosen : whole, map, shown };
}
