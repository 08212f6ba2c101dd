/** The views of the page, each with the path it stands at, in the order of the menu. `web-page.ts` of the server answers these. */
export const PATHS = {
  ask: '/',
  map: '/map',
  timeline: '/timeline',
  workload: '/workload',
  unit: '/unit',
  source: '/source',
  compare: '/compare',
  load: '/load',
} as const;

/** A view of the page. */
export type View = keyof typeof PATHS;

/**
 * Views whose parameters stand in the fragment, which a browser keeps to itself: a conversation may grow longer than the
 * address that a server takes, and what was asked need not stand in its log. In the query they are read as well.
 */
const IN_FRAGMENT: ReadonlySet<View> = new Set(['ask']);

/** What an address shows. */
export interface Route {
  readonly view: View;
  readonly params: URLSearchParams;
}

/** Parameters of an address: a name may have several values; those that are `null` or empty are left out. */
export type Params = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** The view that an address stands for; `null` where it is none of ours. */
export function routeOf(address: URL): Route | null {
  const [view] = (Object.keys(PATHS) as View[]).filter(
    (name) => PATHS[name] === address.pathname.replace(/(?<=.)\/$/, ''),
  );
  if (!view) return null;
  const fragment = IN_FRAGMENT.has(view) ? address.hash.slice(1) : '';
  return { view, params: new URLSearchParams([...address.searchParams, ...new URLSearchParams(fragment)]) };
}

/** The address of a view, without the server's name. */
export function hrefOf(view: View, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    for (const one of [value ?? []].flat()) if (one !== '') query.append(name, one);
  const text = query.toString();
  return PATHS[view] + (text && (IN_FRAGMENT.has(view) ? '#' : '?') + text);
}
