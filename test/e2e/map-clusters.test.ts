import { describe, expect, it } from 'vitest';
import { WRITE_TOKEN } from '#test/server/serving.js';
import { drawn } from './map-page.js';
import { useSite } from './site.js';

const site = useSite();

const DIRECTIVE = 'directive:甲政发(2018)1号';

const circle = (id: string, kind: string, label: string, more: object = {}) => ({
  ...{ id, kind, label, group: '', weight: 40, size: 20, members: 40, section: [], directiveId: null },
  ...{ taskLabel: null, deadline: null, ordinal: null, ...more },
});

const LEVELS = [
  [
    'SECTION',
    circle('section:甲/1', 'TASK_CLUSTER', '一、交通', { directiveId: DIRECTIVE, section: ['一、交通'] }),
    '展开',
    { directive: DIRECTIVE, section: '一、交通' },
  ],
  [
    'DIRECTIVE',
    circle(DIRECTIVE, 'TASK_CLUSTER', '甲市的文件', { directiveId: DIRECTIVE }),
    '展开',
    { directive: DIRECTIVE },
  ],
  ['JURISDICTION', circle('tasks:甲市', 'TASK_CLUSTER', '甲市'), '展开该辖区的任务', { place: '甲市' }],
] as const;

describe('clusters of the map', () => {
  it.each(LEVELS)('of level %s say what they stand for and open', async (level, cluster, button, params) => {
    const { page, troubles } = await site.open('/');
    const asked: unknown[] = [];
    await page.route('**/graphql', (route) => {
      const body = route.request().postDataJSON() as { query?: string; variables?: unknown };
      if (!body.query?.includes('query RelationshipMap(')) return route.continue();
      asked.push(body.variables);
      const nodes = [cluster, circle('units:甲市', 'UNIT_CLUSTER', '甲市', { members: 7 })];
      const edges = [{ id: '1', source: 'units:甲市', target: cluster.id, role: 'LEAD', weight: 40 }];
      return route.fulfill({
        json: { data: { relationshipMap: { level, omitted: 0, nodes, edges, unassigned: [], people: [] } } },
      });
    });
    await page.goto(`${site.serving.url}/map?focus=${encodeURIComponent(cluster.id)}`);
    await drawn(page);
    expect(await page.locator('.counts').textContent()).toMatch(/^7个单位，40项任务/);
    const card = page.getByRole('complementary');
    expect(await card.textContent()).toContain('合并了40个');
    const before = asked.length;
    await card.getByRole('button', { name: button, exact: true }).click();
    await card.waitFor({ state: 'detached' });
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(params);
    await expect.poll(() => asked.length).toBeGreaterThan(before);
    expect(troubles).toEqual([]);
  });
});

describe('names that mean harm', () => {
  it.each(['map', 'matrix', 'table'])('are text only in the %s', async (as) => {
    const name = `<script>alert(1)</script>\u202e${'长'.repeat(10_000)}`;
    const text = `乙市人民政府关于推进<img src=x onerror=alert(1)>的意见\n乙政发〔2018〕9号\n一、主要任务\n1.${name}。（市教育局牵头，市财政局配合）\n`;
    const { errors } = await site.serving.query(
      'mutation ($text: String!) { ingest(input: { name: "a.txt", text: $text }) { __typename } }',
      { text },
      { authorization: `Bearer ${WRITE_TOKEN}` },
    );
    expect(errors).toBeUndefined();
    const { page, troubles } = await site.open(`/map?as=${as}`);
    await page.locator('canvas, table').first().waitFor();
    if (as === 'map') await drawn(page);
    if (as !== 'map') expect(await page.locator('table').textContent()).toContain('<script>alert(1)</script>');
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});
