import { describe, expect, it } from 'vitest';
import { drawn } from './map-page.js';
import { overflow } from './page.js';
import { useSite } from './site.js';

const site = useSite();

const NAME = '长'.repeat(10_000);
const none = { group: '', section: [], directiveId: null, taskLabel: null, deadline: null, ordinal: null, members: 1 };
const MAP = {
  ...{ level: 'TASK', omitted: 0, unassigned: [], people: [] },
  nodes: [
    { ...none, id: 'unit:甲市/长', kind: 'UNIT', label: NAME, weight: 2, size: 12 },
    { ...none, id: 'task:1', kind: 'TASK', label: '修路', weight: 1, size: 8, ordinal: 1 },
    { ...none, id: 'task:2', kind: 'TASK', label: '架桥', weight: 1, size: 8, ordinal: 2 },
  ],
  edges: ['task:1', 'task:2'].map((target) => ({
    id: target,
    source: 'unit:甲市/长',
    target,
    role: 'LEAD',
    weight: 1,
  })),
};

/** What shows the name in each view, and how high that may be: some lines. */
const VIEWS = [
  ['map', '.card h2'],
  ['matrix', '.matrix tbody th'],
  ['table', '.map-table tbody tr'],
] as const;

describe('a unit with a name of 10,000 signs', () => {
  it.each(VIEWS)('leaves the %s its form', async (as, where) => {
    for (const width of [1280, 360]) {
      const { page, troubles } = await site.open('/', { viewport: { width, height: 740 } });
      await page.route('**/graphql', (route) => {
        const asked = (route.request().postDataJSON() as { query?: string }).query ?? '';
        if (!asked.includes('query RelationshipMap(')) return route.continue();
        return route.fulfill({ json: { data: { relationshipMap: MAP } } });
      });
      await page.goto(`${site.serving.url}/map?as=${as}&focus=${encodeURIComponent('unit:甲市/长')}`);
      if (as === 'map') await drawn(page);
      await page.locator(where).first().waitFor();
      expect(await page.locator(where).first().textContent()).toContain(NAME);
      const box = await page.locator(where).first().boundingBox();
      expect(box?.height).toBeLessThan(260);
      expect(await overflow(page)).toBe(0);
      expect(troubles).toEqual([]);
    }
  });
});
