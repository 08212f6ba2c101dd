import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allNodes } from '#graph/cypher/read/all-nodes.js';
import { countNodes } from '#graph/cypher/read/count-nodes.js';
import { directiveState } from '#graph/cypher/read/directive-state.js';
import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { quotedEdges } from '#graph/cypher/read/quoted-edges.js';
import { quotedNodes } from '#graph/cypher/read/quoted-nodes.js';
import { correctionsFrom } from '#graph/model/correction.js';
import { EDGE_TYPES, NODE_LABELS } from '#graph/model/kinds.js';
import { digestGraph } from '#graph/store/copy/digest.js';
import { readDirectiveGraph } from '#graph/store/copy/read-directive-graph.js';
import type { GraphStore, Row } from '#graph/store/store.js';
import { buildGraph } from '#src/build/build.js';
import { extractText } from '#src/pipeline.js';
import { correctedGraph, GREEN_TEXT, graphOf, SEED_TEXT } from '#test/corpus/directives.js';

const idOf = (node: unknown) => String((node as { id: string }).id);
const textOf = (node: unknown) => String((node as { text: string | null }).text ?? '');

/** What every engine must do; give it a function that opens an empty store that is set up. */
export function describeStoreContract(open: () => Promise<GraphStore>): void {
  describe('a store keeps the contract', () => {
    let store: GraphStore;
    const total = async (label: (typeof NODE_LABELS)[number]) => (await store.read(countNodes(label)))[0]?.total;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('sets up twice without a complaint', () => expect(store.setUp()).resolves.toBeUndefined());

    it('loads a directive once: the second time nothing changes', async () => {
      expect(await store.load(graphOf(SEED_TEXT))).toBe('created');
      const [before, revision] = [await digestGraph(store), await store.revision()];
      expect(await store.load(graphOf(SEED_TEXT))).toBe('unchanged');
      expect(await digestGraph(store)).toEqual(before);
      expect(await store.revision()).toBe(revision);
      expect([await total('Directive'), await total('Task'), await total('Person'), await total('Target')]).toEqual([
        1, 34, 42, 32,
      ]);
    });

    it('replaces a directive whose text or rules changed', async () => {
      await store.load(graphOf(SEED_TEXT));
      const extraction = extractText(SEED_TEXT);
      const shorter = { ...extraction, tasks: extraction.tasks.slice(0, 5), targets: [], enterprises: [] };
      expect(await store.load(buildGraph(shorter, { rulesVersion: 'newer' }))).toBe('replaced');
      expect([await total('Task'), await total('Target'), await total('Enterprise')]).toEqual([5, 0, 0]);
      expect(await store.load(graphOf(SEED_TEXT))).toBe('replaced');
      expect(await total('Task')).toBe(34);
    });

    it('keeps for every fact the very words that stand at its offsets', async () => {
      await store.load(graphOf(SEED_TEXT));
      await store.load(graphOf(GREEN_TEXT));
      const texts = new Map((await store.read(allNodes('Directive'))).map(({ node }) => [idOf(node), textOf(node)]));
      const facts: Row[] = [];
      for (const label of NODE_LABELS) facts.push(...(await store.read(quotedNodes(label))));
      for (const type of EDGE_TYPES) facts.push(...(await store.read(quotedEdges(type))));
      expect(facts.length).toBeGreaterThan(350);
      const wrong = facts.filter(
        ({ directiveId, start, end, quote }) =>
          texts.get(String(directiveId))?.slice(Number(start), Number(end)) !== quote,
      );
      expect(wrong).toEqual([]);
    });

    it('withdraws a directive and leaves the graph as it was before it', async () => {
      await store.load(graphOf(GREEN_TEXT));
      const before = await digestGraph(store);
      await store.load(graphOf(SEED_TEXT));
      expect(await store.withdraw(extractText(SEED_TEXT).directive.id)).toBe(true);
      expect(await digestGraph(store)).toEqual(before);
      expect(await store.withdraw('directive:unknown')).toBe(false);
    });

    it('keeps one unit under all its spellings, by the first one stored', async () => {
      await store.load(graphOf(SEED_TEXT));
      await store.load(graphOf(GREEN_TEXT));
      const units = (await store.read(allNodes('Unit'))).map(({ node }) => (node as { id: string }).id);
      expect(units.filter((id) => /经信委|经济和信息化委员会/.test(id))).toEqual(['unit:聊城市/市经信委']);
    });

    it('stores hostile names as values', async () => {
      await store.load(graphOf(GREEN_TEXT));
      const [row] = await store.read(nodesById('Unit', [`unit:聊城市/市'"{x}局`]));
      expect(row?.node).toMatchObject({ name: `市'"{x}局` });
    });

    it('takes loads at the same time one after the other', async () => {
      const outcomes = await Promise.all(
        [SEED_TEXT, GREEN_TEXT, SEED_TEXT, GREEN_TEXT].map((text) => store.load(graphOf(text))),
      );
      expect(outcomes.sort()).toEqual(['created', 'created', 'unchanged', 'unchanged']);
      expect(await total('Directive')).toBe(2);
    });

    it('keeps what people said of a directive with it, until it is loaded without', async () => {
      await store.load(graphOf(GREEN_TEXT));
      const before = await digestGraph(store);
      const graph = correctedGraph();
      expect(await store.load(graph)).toBe('replaced');
      const [state] = await store.read(directiveState(graph.directiveId));
      expect(correctionsFrom(state?.corrections)).toMatchObject([{ author: '李四', quote: '建成20个绿色工厂' }]);
      const read = await readDirectiveGraph(store, graph.directiveId);
      expect(read?.edges.filter(({ props }) => props.rule === 'manual')).toHaveLength(1);
      expect(read && (await store.load(read))).toBe('unchanged');
      expect(await store.load(graphOf(GREEN_TEXT))).toBe('replaced');
      expect(await digestGraph(store)).toEqual(before);
    });

    it('refuses to replace what somebody else wrote meanwhile', async () => {
      const graph = graphOf(GREEN_TEXT);
      await expect(store.load(graph, 'another')).rejects.toMatchObject({ code: 'STORE_CHANGED' });
      expect(await total('Directive')).toBe(0);
      expect(await store.load(graph, null)).toBe('created');
      await expect(store.load(correctedGraph(), null)).rejects.toMatchObject({ code: 'STORE_CHANGED' });
      expect(await store.load(graph, 'another')).toBe('unchanged');
      expect(await store.load(correctedGraph(), graph.fingerprint)).toBe('replaced');
    });

    it('fills in a directive that was only cited before', async () => {
      await store.load(graphOf(SEED_TEXT));
      const cited =
        '国务院关于积极推进“互联网+”行动的指导意见\n国发〔2015〕40号\n一、行动\n（一）推进制造。（工业和信息化部负责）\n国务院\n2015年7月1日';
      expect(await total('Directive')).toBe(1);
      expect(await store.load(graphOf(cited))).toBe('created');
      expect(await total('Directive')).toBe(2);
      expect(await store.withdraw('directive:国发(2015)40号')).toBe(true);
      expect(await total('Directive')).toBe(1);
    });
  });
}
