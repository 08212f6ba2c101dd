import type { ComponentType } from 'preact';
import { useLoaded } from '../data/use-loaded.js';
import { LoadedView } from './loaded-view.js';

const waiting: (() => Promise<unknown>)[] = [];
let count = 0;

/** A component whose file is fetched when it is first shown, or by `fetchTheRest`. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const key = `view ${count++}`;
  let fetching: Promise<{ readonly View: ComponentType<Props> }> | null = null;
  const fetched = () => {
    fetching ??= load().then(
      (View) => ({ View }),
      (error) => {
        fetching = null;
        throw error;
      },
    );
    return fetching;
  };
  waiting.push(fetched);
  return (props) => {
    const loaded = useLoaded(key, fetched);
    return <LoadedView loaded={loaded}>{({ View }) => <View {...props} />}</LoadedView>;
  };
}

/** Fetches every view while the page rests, one after the other, so that they open without the network. */
export async function fetchTheRest(): Promise<void> {
  for (const fetched of waiting) await fetched().catch(() => undefined);
}
