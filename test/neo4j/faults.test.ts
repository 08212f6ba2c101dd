import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allNodes } from '#graph/cypher/read/all-nodes.js';
import { countNodes } from '#graph/cypher/read/count-nodes.js';
import { Neo4jStore } from '#graph/store/neo4j/neo4j-store.js';
import type { GraphStore } from '#graph/store/store.js';
import { GREEN_TEXT, graphOf, REFORM_TEXT, SEED_TEXT } from '#test/corpus/directives.js';
import { serveStore } from '#test/server/serving.js';
import { bareDriver, cypher, neo4jAddress, neo4jOptions, openEmptyStore } from '#test/stores.js';

const total = async (store: GraphStore, label: Parameters<typeof countNodes>[0]) =>
  (await store.read(countNodes(label)))[0]?.total;

describe('a server that cannot be used', () => {
  it.each([
    ['a wrong password', { password: 'wrong' }, 'STORE_UNAUTHORIZED', 'NEO4J_PASSWORD'],
    ['a host that is not there', { uri: 'neo4j://127.0.0.1:1' }, 'STORE_UNREACHABLE', 'NEO4J_URI'],
    ['a name that leads nowhere', { uri: 'bolt://nowhere.invalid:7687' }, 'STORE_UNREACHABLE', 'NEO4J_URI'],
  ])('%s says what to mend, and no secret', async (_, wrong, code, says) => {
    const error = await Neo4jStore.open(neo4jOptions({ ...neo4jAddress(), ...wrong })).catch((one: unknown) => one);
    expect(error).toMatchObject({ code, message: expect.stringContaining(says) });
    expect(String(error)).not.toContain('wrong');
  });

  it('an unknown database says which setting names it', async () => {
    const open = Neo4jStore.open({ ...neo4jOptions(neo4jAddress()), database: 'nosuch' });
    await expect(open).rejects.toMatchObject({ message: expect.stringContaining('NEO4J_DATABASE') });
  });

  it('a query that takes too long is ended by the server', async () => {
    const store = await Neo4jStore.open({ ...neo4jOptions(neo4jAddress()), queryTimeout: 5_000 });
    const text = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS s';
    await expect(store.read({ text, params: {} })).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    await store.close();
  });

  it('a GraphQL query that takes too long is ended in the database too', async () => {
    const store = await Neo4jStore.open({ ...neo4jOptions(neo4jAddress()), queryTimeout: 1_000 });
    const read = store.read.bind(store);
    const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH sum(a * b) AS s ';
    store.read = (query) => read(query.text.includes('n:Person') ? { ...query, text: endless + query.text } : query);
    const serving = await serveStore(store);
    const { errors } = await serving.query('{ people(first: 1) { nodes { name } } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['STORE_TIMEOUT']);
    const running = await cypher(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH "UNWIND range(1," RETURN currentQuery',
    );
    expect(running).toEqual([]);
    await serving.close();
  });

  it('a read cannot write', async () => {
    const store = await openEmptyStore();
    const write = store.read({ text: 'CREATE (n:Task {id: $id})', params: { id: 'task:x' } });
    await expect(write).rejects.toMatchObject({ code: 'STORE_QUERY_FAILED' });
    expect(await total(store, 'Task')).toBe(0);
    await store.close();
  });
});

describe('a database that others use', () => {
  it('keeps what they hold, through loads and withdrawals', async () => {
    const store = await openEmptyStore();
    await cypher(`CREATE (a:Invoice {id: 'directive:聊政发(2018)3号', directiveId: 'directive:聊政发(2018)3号', n: 1})
      CREATE (b:Invoice {n: 2}) CREATE (a)-[:PAYS {directiveId: 'directive:聊政发(2018)3号'}]->(b)`);
    const foreign =
      'MATCH (a:Invoice)-[r:PAYS]->(b:Invoice) RETURN properties(a) AS a, properties(r) AS r, properties(b) AS b';
    const before = await cypher(foreign);
    const { directiveId } = graphOf(GREEN_TEXT);
    await store.load(graphOf(GREEN_TEXT));
    await store.load(graphOf(GREEN_TEXT, 'newer rules'));
    await store.withdraw(directiveId);
    expect(before).toHaveLength(1);
    expect(await cypher(foreign)).toEqual(before);
    await store.close();
  });

  it('is refused where nodes under our labels are not ours', async () => {
    await (await openEmptyStore()).close();
    await cypher('MATCH (n) DETACH DELETE n');
    await cypher("CREATE (:Person {name: 'Keanu Reeves'})");
    const store = await Neo4jStore.open(neo4jOptions(neo4jAddress()));
    await expect(store.setUp()).rejects.toMatchObject({
      code: 'STORE_FOREIGN',
      message: expect.stringMatching(/1 nodes? labelled Person.*NEO4J_DATABASE/),
    });
    await store.close();
    await cypher('MATCH (n:Person) DELETE n');
  });
});

describe('many at once', () => {
  let [one, two]: GraphStore[] = [];
  beforeAll(async () => {
    one = await openEmptyStore();
    two = await Neo4jStore.open(neo4jOptions(neo4jAddress()));
  });
  afterAll(async () => {
    await one?.close();
    await two?.close();
  });

  it('16 loads of overlapping directives by two servers leave what one after the other leaves', async () => {
    if (!one || !two) throw new Error('not opened');
    const texts = [
      SEED_TEXT,
      GREEN_TEXT,
      REFORM_TEXT,
      GREEN_TEXT.replace('绿色发展', '低碳发展').replace('3号', '4号'),
    ];
    const stores = [one, two];
    const loads = Array.from({ length: 16 }, (_, at) => stores[at % 2]?.load(graphOf(texts[Math.floor(at / 4)] ?? '')));
    const outcomes = await Promise.all(loads);
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(4);
    expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(12);
    const twice = await cypher('MATCH (n) WITH labels(n) AS l, n.id AS id, count(*) AS c WHERE c > 1 RETURN l, id');
    expect(twice).toEqual([]);
    const units = (await one.read(allNodes('Unit'))).map(({ node }) => node as { aliases: string[]; id: string });
    const spellings = units.flatMap(({ aliases }) => aliases);
    expect(new Set(spellings).size).toBe(spellings.length);
    const edges = await cypher(
      'MATCH (a)-[r]->(b) WITH a, b, type(r) AS t, r.key AS k, count(*) AS c WHERE c > 1 RETURN a.id, b.id, t, k',
    );
    expect(edges).toEqual([]);
    expect(await one.revision()).toBe(4);
  });

  it('a load that a deadlock ended is run again, and says so', async () => {
    await (await openEmptyStore()).close();
    const warned: string[] = [];
    const log = { warn: (_: object, message: string) => void warned.push(message) };
    const store = await Neo4jStore.open({ ...neo4jOptions(neo4jAddress()), log });
    await store.load(graphOf(SEED_TEXT));
    await cypher('UNWIND range(1, 5000) AS i CREATE (:Invoice {i: i})');
    const driver = bareDriver(neo4jAddress());
    // Another program holds a post, then wants the counter, which the load holds that waits for the post: a circle. The
    // server ends whoever holds fewer locks, hence so many others.
    const foreign = driver.session().beginTransaction();
    await foreign.run('MATCH (n:Invoice) SET n.note = 1');
    await foreign.run('MATCH (n:Post) WITH n LIMIT 1 SET n.note = 1');
    const load = store.load(graphOf(SEED_TEXT, 'newer rules'));
    await untilBlocked();
    await foreign.run("MATCH (c:Counter {id: 'revision'}) SET c.note = 1");
    await foreign.rollback();
    expect(await load).toBe('replaced');
    expect(warned).toEqual(['Neo4j asked to run a transaction again']);
    expect(await total(store, 'Target')).toBe(32);
    await cypher('MATCH (n:Invoice) DELETE n');
    await driver.close();
    await store.close();
  });
});

/** Resolves when a transaction waits for a lock of another. */
async function untilBlocked(): Promise<void> {
  const text = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";
  for (let tries = 0; tries < 100; tries++) {
    if ((await cypher(text)).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no transaction waits');
}
