import type { CypherQuery } from '#graph/cypher/query.js';
import { directiveState } from '#graph/cypher/read/directive-state.js';
import type { DirectiveGraph } from '#graph/model/graph.js';
import { Sequence } from '#graph/store/sequence.js';
import type { GraphStore, LoadOutcome, Row } from '#graph/store/store.js';
import type { DirectiveArchive } from './archive.js';
import { archivedOf } from './archived-directive.js';

/**
 * A store that keeps an archive of its directives. A load writes the archive's file, commits the graph, then puts the file
 * in its place; a withdrawal takes the file away, then commits. A change is told as done when both hold it; where it is
 * broken off between the two, `settleArchive` brings them together.
 */
export class ArchivedStore implements GraphStore {
  readonly engine: GraphStore['engine'];
  readonly archive: DirectiveArchive;
  readonly #graph: GraphStore;
  /** One change after another: the revision that the next will have is known only then. */
  readonly #changes = new Sequence();

  constructor(graph: GraphStore, archive: DirectiveArchive) {
    this.engine = graph.engine;
    this.#graph = graph;
    this.archive = archive;
  }

  setUp(): Promise<void> {
    return this.#graph.setUp();
  }

  read(query: CypherQuery): Promise<readonly Row[]> {
    return this.#graph.read(query);
  }

  load(graph: DirectiveGraph, replaces?: string | null): Promise<LoadOutcome> {
    return this.#changes.take(async () => {
      const [stored] = await this.read(directiveState(graph.directiveId));
      if (stored?.fingerprint === graph.fingerprint) return 'unchanged';
      const file = await this.archive.prepare(archivedOf(graph, (await this.revision()) + 1));
      try {
        const outcome = await this.#graph.load(graph, replaces);
        await file.keep();
        return outcome;
      } catch (error) {
        await file.drop();
        throw error;
      }
    });
  }

  withdraw(directiveId: string): Promise<boolean> {
    return this.#changes.take(async () => {
      const revision = Math.max((await this.revision()) + 1, this.archive.lastWithdrawal());
      const mark = await this.archive.prepareLastWithdrawal(revision);
      try {
        await this.archive.setAside(directiveId);
        const gone = await this.#graph.withdraw(directiveId);
        if (gone) await mark.keep();
        this.archive.clear();
        return gone;
      } catch (error) {
        await this.archive.restore(directiveId);
        await mark.drop();
        throw error;
      }
    });
  }

  revision(): Promise<number> {
    return this.#graph.revision();
  }

  describe(): Promise<Readonly<Record<string, string>>> {
    return this.#graph.describe();
  }

  async close(): Promise<void> {
    await this.#changes.done;
    await this.#graph.close();
  }
}
