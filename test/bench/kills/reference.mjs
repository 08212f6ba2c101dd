import { digestGraph } from '../../../dist/graph/store/copy/digest.js';
import { GrafeoStore } from '../../../dist/graph/store/grafeo/grafeo-store.js';
import { ThreadExtractor } from '../../../dist/src/app/extractor/thread-extractor.js';
import { LocalZerentu } from '../../../dist/src/app/local.js';
import { GraphQuestionEngine } from '../../../dist/src/qa/question-engine.js';

export const digestOf = async (store) => JSON.stringify(await digestGraph(store));

/** The same changes in memory, where no process is killed: what a graph must hold after them. */
export class Reference {
  #zerentu;

  static async open() {
    const store = GrafeoStore.open();
    await store.setUp();
    const reference = new Reference();
    const engine = new GraphQuestionEngine({ store, secret: 'a secret of the tests' });
    reference.#zerentu = new LocalZerentu(store, engine, new ThreadExtractor({ time: 30_000, memory: 1024 }));
    return reference;
  }

  async do({ kind, id, name, text }) {
    if (kind === 'ingest') await this.#zerentu.ingest(name, Buffer.from(text));
    if (kind === 'replace') await this.#zerentu.replace(id, name, Buffer.from(text));
    if (kind === 'withdraw') await this.#zerentu.withdraw(id);
  }

  async loaded() {
    return (await this.#zerentu.list()).map(({ id }) => id);
  }

  digest() {
    return digestOf(this.#zerentu.store);
  }

  close() {
    return this.#zerentu.close();
  }
}
