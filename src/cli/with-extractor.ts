import type { Extractor } from '#src/app/extractor/extractor.js';
import { openExtractor } from '#src/app.js';
import { readConfig } from '#src/config.js';

/** Opens what reads files for one command and closes it whatever happens. */
export async function withExtractor<T>(work: (extractor: Extractor) => Promise<T>): Promise<T> {
  const extractor = openExtractor(readConfig());
  try {
    return await work(extractor);
  } finally {
    await extractor.close();
  }
}
