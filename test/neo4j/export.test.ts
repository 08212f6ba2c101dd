import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { digestGraph } from '#graph/store/copy/digest.js';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { openExport } from '#src/export/export.js';
import { GREEN_TEXT, graphOf, REFORM_TEXT, SEED_TEXT } from '#test/corpus/directives.js';
import { bareDriver, neo4jAddress, openEmptyStore } from '#test/stores.js';

/** Runs a script as cypher-shell does: a statement a line, comments left out. */
async function runScript(script: string): Promise<void> {
  const driver = bareDriver(neo4jAddress());
  try {
    for (const line of script.split('\n')) {
      const statement = line.replace(/;$/, '').trim();
      if (statement !== '' && !statement.startsWith('//')) await driver.executeQuery(statement);
    }
  } finally {
    await driver.close();
  }
}

it('the script makes the same graph on a Neo4j, and changes nothing the second time', async () => {
  const embedded = GrafeoStore.open();
  await embedded.setUp();
  for (const one of [REFORM_TEXT, SEED_TEXT, GREEN_TEXT]) await embedded.load(graphOf(one));
  const request = { format: 'cypher', directives: [], unit: null };
  const script = await text((await openExport(embedded, request)) as AsyncIterable<Uint8Array>);
  const server = await openEmptyStore();
  try {
    await runScript(script);
    const expected = await digestGraph(embedded);
    expect(await digestGraph(server)).toEqual(expected);
    await runScript(script);
    expect(await digestGraph(server)).toEqual(expected);
    // Zerentu goes on with it: what was loaded is known, and goes as it came.
    expect(await server.load(graphOf(SEED_TEXT))).toBe('unchanged');
    for (const one of [REFORM_TEXT, SEED_TEXT, GREEN_TEXT])
      expect(await server.withdraw(graphOf(one).directiveId)).toBe(true);
    expect((await digestGraph(server)).filter(({ count }) => count > 0)).toEqual([]);
  } finally {
    await server.close();
    await embedded.close();
  }
});
