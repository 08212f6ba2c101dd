import { buildGraph } from '#src/build/build.js';
import { extractText, RULES_VERSION } from '#src/pipeline.js';
import { generateDirective } from '../corpus/generate.mjs';

/** The graphs of so many generated directives, 40 tasks each. */
export const generatedGraphs = (directives) =>
  Array.from({ length: directives }, (_, n) =>
    buildGraph(extractText(generateDirective(n)), { rulesVersion: RULES_VERSION }),
  );

/** The graphs of 1,000 generated directives, 40,000 tasks. */
export const thousandGraphs = () => generatedGraphs(1000);
