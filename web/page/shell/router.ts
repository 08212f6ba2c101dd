import { useEffect, useState } from 'preact/hooks';
import { hrefOf, type Params, type Route, routeOf, type View } from './routes.js';

const CHANGED = 'zerentu:address';

/** Shows another address without loading the page anew. */
export function navigate(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  dispatchEvent(new Event(CHANGED));
}

/** The address of a view with the parameters that are shown, some of them changed. */
export function hrefWith(view: View, changes: Params): string {
  const params: Record<string, readonly string[]> = {};
  const now = new URLSearchParams(location.search);
  for (const name of new Set(now.keys())) params[name] = now.getAll(name);
  return hrefOf(view, { ...params, ...changes });
}

/** Changes parameters of the address that is shown; those not named stay. */
export function setParams(view: View, changes: Params, { replace = true } = {}): void {
  navigate(hrefWith(view, changes), { replace });
}

const current = (): Route => routeOf(new URL(location.href)) ?? { view: 'ask', params: new URLSearchParams() };

/** What the address shows now; follows it, and links of our own without loading the page anew. */
export function useRoute(): Route {
  const [route, setRoute] = useState(current);
  useEffect(() => {
    const follow = () => setRoute(current());
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.defaultPrevented || event.button !== 0) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.target || link.download) return;
      const address = new URL(link.href, location.href);
      if (address.origin !== location.origin || !routeOf(address)) return;
      event.preventDefault();
      navigate(address.pathname + address.search + address.hash);
      scrollTo(0, 0);
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    addEventListener(CHANGED, follow);
    document.addEventListener('click', click);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
      removeEventListener(CHANGED, follow);
      document.removeEventListener('click', click);
    };
  }, []);
  return route;
}
