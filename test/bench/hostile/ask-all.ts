import type { CypherQuery } from '#graph/cypher/query.js';
import type { GraphStore, Row } from '#graph/store/store.js';
import type { Answer } from '#src/qa/answer/types.js';
import type { Why } from '#src/qa/answer/why.js';
import { Random } from '../directives/random.js';
import { drawConversationId, drawInput, drawToken, type Material } from './inputs.js';

/** A shorter input stands in a Cypher text by chance. */
const TELLING = 4;
/** One in so many is asked in the place of a choice that was offered. */
const TOKENS = 0.03;

/** A store that keeps every Cypher text that it is sent. */
export class RecordingStore implements Pick<GraphStore, 'read' | 'revision'> {
  readonly texts = new Set<string>();
  readonly #store: Pick<GraphStore, 'read' | 'revision'>;

  constructor(store: Pick<GraphStore, 'read' | 'revision'>) {
    this.#store = store;
  }

  read(query: CypherQuery): Promise<readonly Row[]> {
    this.texts.add(query.text);
    return this.#store.read(query);
  }

  revision(): Promise<number> {
    return this.#store.revision();
  }
}

/** What is asked: a question engine that also tells what it decided by. */
export interface Explaining {
  explain(question: string, conversationId?: string | null): Promise<{ readonly answer: Answer; readonly why: Why }>;
}

/** An input with what came of it. */
export interface Asked {
  readonly sort: string;
  readonly text: string;
  readonly conversationId: string | null;
  /** Milliseconds of the question and its explanation. */
  readonly ms: number;
  readonly error: unknown;
  /** The Cypher texts that hold it and that plain questions have not. */
  readonly heldBy: readonly string[];
}

/** What inputs are drawn from and asked. */
export interface Setting {
  readonly engine: Explaining;
  /** Another engine over the same graph: its conversations are foreign here. */
  readonly other: Explaining;
  readonly store: RecordingStore;
  readonly material: Material;
}

/** Asks `count` hostile inputs, in conversations that go on, are forged and are foreign; the same for the same seed. */
export async function* askAll(
  { engine, other, store, material }: Setting,
  count: number,
  seed: number,
): AsyncGenerator<Asked> {
  const random = new Random(seed);
  // The texts of plain questions are ours: an input may be a piece of one by chance (MATCH).
  const known = new Set<string>();
  const seen = (why: Why) => [...store.texts, ...why.cypher.map(({ text }) => text)];
  let token = '#';
  for (const question of material.questions) {
    const { answer, why } = await engine.explain(question);
    for (const text of seen(why)) known.add(text);
    token = answer.choices[0]?.token ?? token;
  }
  let ours = (await engine.explain(random.pick(material.questions))).answer.conversationId;
  const foreign = (await other.explain(random.pick(material.questions))).answer.conversationId;
  for (let at = 0; at < count; at++) {
    const input = random.chance(TOKENS)
      ? { sort: 'token', text: drawToken(random, token) }
      : drawInput(random, material);
    const conversationId = drawConversationId(random, ours, foreign);
    const started = performance.now();
    let error: unknown = null;
    let heldBy: readonly string[] = [];
    let ms = 0;
    try {
      const { answer, why } = await engine.explain(input.text, conversationId);
      ms = performance.now() - started;
      ours = answer.conversationId;
      token = answer.choices[0]?.token ?? token;
      const words = input.text.trim();
      if (words.length >= TELLING) heldBy = seen(why).filter((text) => !known.has(text) && text.includes(words));
    } catch (thrown) {
      error = thrown;
      ms = performance.now() - started;
    }
    yield { ...input, conversationId, ms, error, heldBy };
  }
}
