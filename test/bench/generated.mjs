import { buildGraph } from '#src/build/build.js';
import { extractText, RULES_VERSION } from '#src/pipeline.js';
import { generateDirective } from '../corpus/generate.mjs';

/** The graph of the n-th generated directive, 40 tasks. */
export const generatedGraph = (n) => buildGraph(extractText(generateDirective(n)), { rulesVersion: RULES_VERSION });

/** The graphs of so many generated directives. */
export const generatedGraphs = (directives) => Array.from({ length: directives }, (_, n) => generatedGraph(n));

/** The graphs of 1,000 generated directives, 40,000 tasks. */
export const thousandGraphs = () => generatedGraphs(1000);
