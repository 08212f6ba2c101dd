import { readFileSync } from 'node:fs';
import type { GraphStore } from '#graph/store/store.js';
import { buildGraph } from '#src/build/build.js';
import { extractDirective, RULES_VERSION } from '#src/pipeline.js';
import { composeDirective } from '../directives/compose.js';
import { render } from '../directives/render/formats.js';
import type { World } from './worlds.js';

/** Loads the directives of a world into a store. */
export async function loadWorld(store: Pick<GraphStore, 'load'>, { sources }: World): Promise<void> {
  for (const source of sources) {
    const file = typeof source === 'string' ? source : `composed-${source}.txt`;
    const contents = typeof source === 'string' ? readFileSync(source) : await render(composeDirective(source), 'txt');
    const extraction = await extractDirective(file, Buffer.from(contents ?? ''));
    await store.load(buildGraph(extraction, { rulesVersion: RULES_VERSION }));
  }
}
