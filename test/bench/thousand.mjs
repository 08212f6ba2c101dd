import { buildGraph } from '#src/build/build.js';
import { extractText, RULES_VERSION } from '#src/pipeline.js';
import { generateDirective } from '../corpus/generate.mjs';

const DIRECTIVES = 1000;

/** The graphs of 1,000 generated directives, 40,000 tasks. */
export const thousandGraphs = () =>
  Array.from({ length: DIRECTIVES }, (_, n) =>
    buildGraph(extractText(generateDirective(n)), { rulesVersion: RULES_VERSION }),
  );
