import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QUERY_CASES } from './cases.js';

const GOLDEN = 'test/cypher/golden';
const fileOf = (name: string) => `${name.replace('/', '-')}.cypher`;
/** No queries: what several are made of. */
const HELPERS = [
  'read/loaded-only',
  'list/along',
  'list/columns',
  'list/condition',
  'list/filters',
  'list/orders',
  'list/page',
  'list/properties',
  'list/relations',
  'map/levels',
  'search/fields',
  'statistics/where-task',
  'write/listed',
];

/** Every string in the values of a query. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
}

describe('queries', () => {
  it.each(Object.entries(QUERY_CASES))('%s says what its golden file says', async (name, { text, params }) => {
    const printed = `${text}\n\n// params\n${JSON.stringify(params, null, 2)}\n`;
    await expect(printed).toMatchFileSnapshot(`golden/${fileOf(name)}`);
  });

  it.each(Object.entries(QUERY_CASES))('%s holds values in its parameters only', (_, { text, params }) => {
    for (const value of stringsIn(params)) if (value.length > 0) expect(text).not.toContain(value);
  });

  it('are all among the cases, and no golden file is left over', () => {
    const files = ['read', 'write', 'list', 'search', 'statistics', 'map', 'connection'].flatMap((folder) =>
      readdirSync(`graph/cypher/${folder}`).map((file) => `${folder}/${file.replace('.ts', '')}`),
    );
    const covered = new Set(Object.keys(QUERY_CASES).map((name) => name.split('.')[0]));
    expect(files.filter((file) => !covered.has(file) && !HELPERS.includes(file))).toEqual([]);
    expect(readdirSync(GOLDEN).sort()).toEqual(Object.keys(QUERY_CASES).map(fileOf).sort());
  });
});
