import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { startServer } from '#src/server/start-server.js';
import { chromiumPath } from './chromium-path.mjs';
import { wideMap } from './map-wide.mjs';
import { serverOptions } from './server-options.mjs';

const TASKS = 2400;
const UNITS = 600;
const EDGES = 4000;
const DIRECTIVES = 60;
const SECONDS = 3;
/** One cold start of a browser's page says little: the middle one of so many counts. */
const LOADS = 3;
const ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORT'];

/** Numbers from 0 to 1, the same each time. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const signs = '推进建设智能制造农业商贸交通城市民生安全绿色创新政务平台数据服务体系改革发展工程监管信用综合治理';

/** What the server answers for a map of 3,000 nodes and 4,000 edges with Chinese names; the same each time. */
function generatedMap() {
  const next = random(7);
  const pick = (count) => Math.floor(next() * count);
  const words = (length) => Array.from({ length }, () => signs[pick(signs.length)]).join('');
  const none = { section: [], directiveId: null, taskLabel: null, deadline: null, ordinal: null, members: 1 };
  const units = Array.from({ length: UNITS }, (_, at) => ({
    ...none,
    ...{ id: `unit:市/${at}`, kind: 'UNIT', label: `市${words(3)}局`, group: '市', weight: 6, size: 9 },
  }));
  const tasks = Array.from({ length: TASKS }, (_, at) => {
    const directiveId = `directive:${at % DIRECTIVES}`;
    return {
      ...none,
      ...{ id: `task:${at}`, kind: 'TASK', label: words(12), group: directiveId, weight: 2, size: 7 },
      ...{ section: ['三、主要任务', `(${pick(6)})${words(5)}`], directiveId, taskLabel: `${at}`, ordinal: at + 1 },
    };
  });
  const edges = Array.from({ length: EDGES }, (_, at) => {
    const role = ROLES[pick(3)];
    // Most units have their tasks in a few directives.
    const unit = pick(UNITS);
    const task = ((unit * 7 + pick(4)) % DIRECTIVES) + DIRECTIVES * pick(TASKS / DIRECTIVES);
    return { id: `${at}`, source: `unit:市/${unit}`, target: `task:${task}`, role, weight: 1 };
  });
  return { level: 'TASK', omitted: 0, nodes: [...units, ...tasks], edges, unassigned: [], people: [] };
}

const marks = (page, name) =>
  page.evaluate((one) => performance.getEntriesByName(one).map(({ startTime }) => startTime), name);

/** Drawn frames a second while `act` goes on in the page for some seconds. */
async function frames(page, act) {
  await page.evaluate(() => performance.clearMarks());
  const started = Date.now();
  for (let step = 0; Date.now() - started < SECONDS * 1000; step++) await act(step);
  const drawn = await marks(page, 'map-drawn');
  return (drawn.length - 1) / ((drawn.at(-1) - drawn[0]) / 1000);
}

async function measure(page) {
  const box = await page.locator('canvas').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const wave = (step, size) => Math.round(Math.sin(step / 9) * size);
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  const pan = await frames(page, (step) =>
    page.mouse.move(box.x + 20 + wave(step, 150) + 160, box.y + 20 + (step % 7)),
  );
  await page.mouse.up();
  await page.waitForTimeout(500);
  await page.mouse.move(x, y);
  const zoom = await frames(page, (step) => page.mouse.wheel(0, step % 40 < 20 ? -40 : 40));
  await page.waitForTimeout(500);
  await page.keyboard.press('Tab');
  await page.locator('canvas').focus();
  await page.keyboard.press('0');
  await page.waitForTimeout(500);
  const drag = await draggedFrames(page, box, wave);
  return [Math.min(pan, zoom), drag];
}

/** Takes the first node that the pointer finds on its way over the map, and drags it about. */
async function draggedFrames(page, box, wave) {
  for (let at = 0; at < 400; at++) {
    const [x, y] = [box.x + box.width * (0.3 + (at % 20) / 50), box.y + box.height * (0.3 + Math.floor(at / 20) / 50)];
    await page.mouse.move(x, y);
    if ((await page.locator('canvas.over-node').count()) === 0) continue;
    await page.mouse.down();
    const drag = await frames(page, (step) => page.mouse.move(x + wave(step, 120) + 9, y + wave(step + 5, 80)));
    await page.mouse.up();
    return drag;
  }
  throw new Error('map: no node was found to drag');
}

/** The map of the page in Chromium without a GPU: from its data to the first complete drawing, and frames a second. */
export async function map() {
  const [ready, fps, drag] = chromiumPath ? await inBrowser() : [null, null, null];
  return [
    { name: 'map-ready-ms', value: ready, unit: 'ms', budget: 1000 },
    { name: 'map-fps', value: fps, unit: '/s', budget: 25, atLeast: true },
    { name: 'map-drag-fps', value: drag, unit: '/s', budget: 25, atLeast: true },
    ...(await wideMap()),
  ];
}

/** Opens the map in a context of its own, with nothing kept of earlier ones; how long its drawing took from the data. */
async function open(browser, url, relationshipMap) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query RelationshipMap(')) return route.continue();
    return route.fulfill({ json: { data: { relationshipMap } } });
  });
  await page.goto(`${url}/map`);
  await page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0);
  const [received] = await marks(page, 'map-data');
  const [painted] = await marks(page, 'map-painted');
  await page.waitForTimeout(1000);
  return { page, ready: painted - received };
}

async function inBrowser() {
  const store = GrafeoStore.open();
  await store.setUp();
  const server = await startServer(serverOptions(store));
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const relationshipMap = generatedMap();
    const opened = [];
    for (let load = 0; load < LOADS; load++) opened.push(await open(browser, server.url, relationshipMap));
    const [ready] = opened
      .map((one) => one.ready)
      .sort((a, b) => a - b)
      .slice(Math.floor(LOADS / 2));
    return [ready, ...(await measure(opened.at(-1).page))];
  } finally {
    await browser.close();
    await server.close();
    await store.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await map());
