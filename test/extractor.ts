import { ThreadExtractor } from '#src/app/extractor/thread-extractor.js';

/** What reads files in the tests, as the program does by default; nothing is started before the first one. */
export const openExtractor = () => new ThreadExtractor({ time: 30_000, memory: 1024 });
