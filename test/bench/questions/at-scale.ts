import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import type { GraphStore } from '#graph/store/store.js';
import { readKnowledge } from '#src/qa/knowledge/read.js';
import type { KnownDirective } from '#src/qa/knowledge/types.js';
import { Random } from '../directives/random.js';
import { Facts } from './facts.js';
import { generateQuestions } from './generate.js';
import { loadWorld } from './open-world.js';

/** Seeds of composed directives that stand among many: of many places, with rosters, goals and deadlines. */
const COMPOSED = [2, 5, 9, 17, 18, 20, 22, 24, 26, 29];
/** Questions about each of them. */
const EACH = 40;
/** The parts of the questions that say their place, and that say the title of their directive; the others name neither. */
const BY_PLACE = 0.3;
const BY_TITLE = 0.15;

/** A question with what is asked before it in one conversation. */
export interface Turns {
  readonly before: readonly string[];
  readonly text: string;
}

/**
 * Loads composed directives into a store, beside what is there; returns questions of all kinds about them, some of which
 * say which directive they mean, and the ids of the directives.
 */
export async function amongMany(store: Pick<GraphStore, 'load'>): Promise<{ questions: Turns[]; ids: string[] }> {
  const questions: Turns[] = [];
  const ids: string[] = [];
  for (const seed of COMPOSED) {
    const world = { name: `composed-${seed}`, sources: [seed] };
    const alone = GrafeoStore.open();
    await alone.setUp();
    await loadWorld(alone, world);
    const { knowledge } = await readKnowledge(alone);
    await alone.close();
    await loadWorld(store, world);
    const random = new Random(seed);
    for (const directive of knowledge.directives) {
      ids.push(directive.id);
      for (const { before, text } of generateQuestions(new Facts(knowledge), { seed, count: EACH }))
        questions.push({ before, text: before.length > 0 ? text : named(text, directive, random) });
    }
  }
  return { questions, ids };
}

function named(text: string, { title, jurisdiction }: KnownDirective, random: Random): string {
  const share = random.next();
  if (share < BY_PLACE) return jurisdiction && !text.includes(jurisdiction) ? `${jurisdiction}${text}` : text;
  return share < BY_PLACE + BY_TITLE && title ? `《${title}》里${text}` : text;
}
