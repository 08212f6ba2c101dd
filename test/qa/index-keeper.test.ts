import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CypherQuery } from '#graph/cypher/query.js';
import { StoreError } from '#graph/store/errors.js';
import type { GraphStore } from '#graph/store/store.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { GREEN_TEXT, graphOf, REFORM_TEXT, SEED_TEXT } from '#test/corpus/directives.js';
import { openEmptyStore } from '#test/stores.js';

const OF_SEED = '谁牵头智能制造？';
/** No other directive speaks of it. */
const MINING_TEXT = GREEN_TEXT.replace('节能改造', '深海采矿');
const OF_MINING = '谁牵头推进深海采矿？';
const OF_REFORM = '谁牵头推进技术改造？';

/** More tasks than a question waits for. */
const LARGE_TEXT = [
  '德州市人民政府关于加快推进城市更新的实施意见',
  '德政发〔2018〕9号',
  '一、重点任务',
  ...Array.from({ length: 2100 }, (_, at) => `${at + 1}.更新第${at + 1}号街区。（牵头单位：市住建局）`),
  '德州市人民政府',
  '2018年5月1日',
].join('\n');
const OF_LARGE = '谁牵头更新第7号街区？';

/** A real store whose reads can be held up or fail, as those of a server that is slow or away. */
class UnsteadyStore {
  readonly #store: GraphStore;
  #held: Promise<void> | null = null;
  #release = () => {};
  #reached = () => {};
  failing = false;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** Holds every read from now on; resolves when one waits. */
  hold(): Promise<void> {
    this.#held = new Promise((resolve) => {
      this.#release = resolve;
    });
    return new Promise((resolve) => {
      this.#reached = resolve;
    });
  }

  release(): void {
    this.#held = null;
    this.#release();
  }

  async read(query: CypherQuery) {
    if (this.failing) throw new StoreError('STORE_UNREACHABLE', 'away');
    // What the directives say: which of them changed was read just before.
    if (this.#held && query.text.includes('d.text')) {
      this.#reached();
      await this.#held;
    }
    return this.#store.read(query);
  }

  async revision() {
    if (this.failing) throw new StoreError('STORE_UNREACHABLE', 'away');
    return this.#store.revision();
  }
}

let store: GraphStore;
let unsteady: UnsteadyStore;
let engine: GraphQuestionEngine;
const load = (text: string) => store.load(graphOf(text));
const status = async (question: string) => (await engine.ask(question)).status;

beforeEach(async () => {
  store = await openEmptyStore();
  unsteady = new UnsteadyStore(store);
  engine = new GraphQuestionEngine({ store: unsteady, secret: 'a secret of the tests' });
});
afterEach(async () => {
  vi.useRealTimers();
  unsteady.release();
  await store.close();
});

describe('over a large graph', () => {
  beforeEach(async () => {
    await load(LARGE_TEXT);
    expect(await status(OF_LARGE)).toBe('ANSWERED');
  });

  it('questions are answered from the old index while a new one is built, then from the new one', async () => {
    await load(MINING_TEXT);
    const waits = unsteady.hold();
    const ready = engine.refresh();
    await waits;
    expect([await status(OF_LARGE), await status(OF_MINING)]).toEqual(['ANSWERED', 'NOT_FOUND']);
    unsteady.release();
    await ready;
    expect([await status(OF_LARGE), await status(OF_MINING)]).toEqual(['ANSWERED', 'ANSWERED']);
  });

  it('a load during a build is not lost', async () => {
    await load(MINING_TEXT);
    const waits = unsteady.hold();
    const first = engine.refresh();
    await waits;
    await load(REFORM_TEXT);
    const second = engine.refresh();
    unsteady.release();
    await first;
    await second;
    expect([await status(OF_MINING), await status(OF_REFORM)]).toEqual(['ANSWERED', 'ANSWERED']);
  });

  it('a load by another server during a build is not lost', async () => {
    await load(MINING_TEXT);
    const waits = unsteady.hold();
    const ready = engine.refresh();
    await waits;
    await load(REFORM_TEXT);
    unsteady.release();
    await ready;
    expect([await status(OF_MINING), await status(OF_REFORM)]).toEqual(['ANSWERED', 'ANSWERED']);
  });
});

describe('over a small graph', () => {
  it('the question after a load waits for the new index', async () => {
    await load(SEED_TEXT);
    expect([await status(OF_SEED), await status(OF_MINING)]).toEqual(['ANSWERED', 'NOT_FOUND']);
    await load(MINING_TEXT);
    void engine.refresh();
    expect(await status(OF_MINING)).toBe('ANSWERED');
  });

  it('the next check sees what another server loaded', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await load(SEED_TEXT);
    expect(await status(OF_MINING)).toBe('NOT_FOUND');
    await load(MINING_TEXT);
    vi.setSystemTime(Date.now() + 2000);
    expect(await status(OF_MINING)).toBe('ANSWERED');
  });

  it('goes on with the old index while the graph cannot be read, and tries again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await load(SEED_TEXT);
    expect(await status(OF_SEED)).toBe('ANSWERED');
    await load(MINING_TEXT);
    unsteady.failing = true;
    await engine.refresh();
    vi.setSystemTime(Date.now() + 2000);
    expect([await status(OF_SEED), await status(OF_MINING)]).toEqual(['ANSWERED', 'NOT_FOUND']);
    unsteady.failing = false;
    vi.setSystemTime(Date.now() + 2000);
    expect(await status(OF_MINING)).toBe('ANSWERED');
  });

  it('the first question says so where the graph cannot be read; the next one tries again', async () => {
    await load(SEED_TEXT);
    unsteady.failing = true;
    await expect(engine.ask(OF_SEED)).rejects.toThrow(StoreError);
    unsteady.failing = false;
    expect(await status(OF_SEED)).toBe('ANSWERED');
  });
});
