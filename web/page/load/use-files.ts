import { useEffect, useState } from 'preact/hooks';
import { followFiles, givenFiles } from './loading.js';
import type { Queue } from './queue.js';

/** The files that were given to the page, as they get further. */
export function useFiles(): Queue {
  const [files, show] = useState(givenFiles);
  useEffect(() => {
    const now = () => show(givenFiles());
    now();
    return followFiles(now);
  }, []);
  return files;
}
