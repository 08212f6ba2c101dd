import type { GraphStore } from '#graph/store/store.js';
import { type Reading, readKnowledge } from './knowledge/read.js';
import { buildQuestionIndex, type QuestionIndex } from './question-index.js';

/** How often, in ms, the graph is asked whether it changed. */
const CHECK_EVERY = 1000;
/** So long, in ms, a question waits to hear whether it did; then it is answered from what is known. */
const CHECK_PATIENCE = 250;
/** A graph of at most so many tasks is read again at once: a question waits for it, at most so long, in ms. */
const SMALL = 2000;
const SMALL_PATIENCE = 3000;

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());

/** Told after every update of the index: how long it took, and the revision of the graph that it knows. */
export type Indexed = (of: { readonly seconds: number; readonly revision: number }) => void;

/**
 * Keeps the index of a graph. It is brought up to date beside the one in use, in slices, one update at a time: questions
 * go on being answered meanwhile, and also while the graph cannot be read; then the next check tries again.
 */
export class IndexKeeper {
  readonly #store: Pick<GraphStore, 'read' | 'revision'>;
  readonly #indexed: Indexed;
  #index: QuestionIndex | null = null;
  #reading: Reading | null = null;
  #checked = 0;
  /** The update at work, and the one that follows it because of what changed since that one began. */
  #running: Promise<QuestionIndex> | null = null;
  #next: Promise<QuestionIndex> | null = null;

  constructor(store: Pick<GraphStore, 'read' | 'revision'>, indexed: Indexed = () => undefined) {
    this.#store = store;
    this.#indexed = indexed;
  }

  /**
   * The index to answer from. The first one is waited for; a newer one only where the graph is small.
   * @throws {StoreError} where there is none yet and the graph cannot be read
   */
  async current(): Promise<QuestionIndex> {
    if (!this.#index) return this.#next ?? this.#running ?? this.#update();
    if (Date.now() - this.#checked >= CHECK_EVERY) {
      this.#checked = Date.now();
      await Promise.race([this.#check(), after(CHECK_PATIENCE)]);
    }
    const latest = this.#next ?? this.#running;
    if (latest && this.#index.knowledge.tasks.length <= SMALL)
      await Promise.race([latest.catch(() => undefined), after(SMALL_PATIENCE)]);
    return this.#index;
  }

  /**
   * Takes in what was just loaded or withdrawn; nothing where nobody has asked yet. Resolves when answers know of it, or
   * when it could not be read.
   */
  async refresh(): Promise<void> {
    if (!this.#index && !this.#running) return;
    await this.#update().catch(() => undefined);
  }

  /**
   * Resolves when answers know of all that the graph holds now; nothing where nobody has asked yet.
   * @throws {StoreError} where the graph cannot be read
   */
  async catchUp(): Promise<void> {
    await (this.#next ?? this.#running);
    if (this.#index && (await this.#store.revision()) !== this.#index.knowledge.revision) await this.#update();
  }

  async #check(): Promise<void> {
    const revision = await this.#store.revision().catch(() => null);
    if (revision !== null && revision !== this.#index?.knowledge.revision && !this.#running) void this.refresh();
  }

  /** Brings the index up to date with all that changed until now: what the update at work has read may be older. */
  #update(): Promise<QuestionIndex> {
    if (this.#next) return this.#next;
    if (!this.#running) return this.#begin();
    this.#next = this.#running.then(
      () => this.#begin(),
      () => this.#begin(),
    );
    return this.#next;
  }

  #begin(): Promise<QuestionIndex> {
    this.#next = null;
    const work = this.#work().finally(() => {
      this.#running = null;
    });
    this.#running = work;
    return work;
  }

  async #work(): Promise<QuestionIndex> {
    const began = performance.now();
    this.#reading = await readKnowledge(this.#store, this.#reading);
    this.#index = await buildQuestionIndex(this.#reading, this.#index);
    this.#indexed({ seconds: (performance.now() - began) / 1000, revision: this.#index.knowledge.revision });
    return this.#index;
  }
}
