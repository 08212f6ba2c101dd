import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { LocalZerentu } from '#src/app/local.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { openExtractor } from '#test/extractor.js';
import { openEmptyStore } from '#test/stores.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
const directive = (lead: string) =>
  Buffer.from(`甲市人民政府关于推进绿色发展的实施意见
甲政发〔2018〕3号
一、重点任务
（一）推进节能改造。到2020年，建成20个绿色工厂。（牵头单位：${lead}）
甲市人民政府
2018年3月1日`);

let zerentu: LocalZerentu;
beforeEach(async () => {
  const store = await openEmptyStore();
  zerentu = new LocalZerentu(
    store,
    new GraphQuestionEngine({ store, secret: 'a secret of the tests' }),
    openExtractor(),
  );
});

const lead = async () => (await zerentu.ask('谁牵头推进节能改造')).results.map(({ name }) => name);

it('a directive that was replaced by a text of another number keeps its tasks apart from those of that number', async () => {
  const { id } = await zerentu.ingest('a.txt', directive('市发改委'));
  const text = directive('市经信委').toString().replace('3号', '4号');
  expect((await zerentu.replace(id, 'b.txt', Buffer.from(text))).id).toBe(id);
  await zerentu.rebuild();
  await zerentu.ingest('b.txt', Buffer.from(text));
  expect((await zerentu.list()).map(({ id, tasks }) => [id, tasks])).toEqual([
    ['directive:甲政发(2018)3号', 1],
    ['directive:甲政发(2018)4号', 1],
  ]);
  await zerentu.withdraw(id);
  expect((await zerentu.list()).map(({ tasks }) => tasks)).toEqual([1]);
});

describe('changes at the same time', () => {
  it('a rebuild stores nothing of a directive that was withdrawn before its turn', async () => {
    const { id } = await zerentu.ingest('a.txt', directive('市发改委'));
    await Promise.all([zerentu.withdraw(id), zerentu.rebuild([id])]);
    expect(await zerentu.list()).toEqual([]);
  });

  it('a rebuild never writes back what was replaced', async () => {
    const { id } = await zerentu.ingest('a.txt', directive('市发改委'));
    const rebuilt = zerentu.rebuild([id]);
    await zerentu.ingest('b.txt', directive('市经信委'));
    await rebuilt;
    expect(await lead()).toEqual(['市经信委']);
  });

  it('a question after a load sees it, also where the index was being built', async () => {
    await zerentu.ingest('a.txt', directive('市发改委'));
    const early = lead();
    await zerentu.ingest('b.txt', directive('市经信委'));
    expect(await lead()).toEqual(['市经信委']);
    await early;
    expect(await lead()).toEqual(['市经信委']);
  });

  it('a correction is never made of a text that another server replaced meanwhile', async () => {
    const { id } = await zerentu.ingest('a.txt', directive('市发改委'));
    const { store } = zerentu;
    const other = new LocalZerentu(
      store,
      new GraphQuestionEngine({ store, secret: 'a secret of the tests' }),
      openExtractor(),
    );
    const read = store.read.bind(store);
    let disturbed = false;
    store.read = async (query) => {
      const rows = await read(query);
      if (!disturbed && query.text.includes('d.blocks')) {
        disturbed = true;
        await other.ingest('b.txt', directive('市经信委'));
      }
      return rows;
    };
    await zerentu.correct(id, {
      kind: 'DUTY',
      taskId: `task:${id.slice('directive:'.length)}/1`,
      was: null,
      now: { unit: '市环保局', role: 'LEAD' },
      author: '张三',
      note: null,
      quote: '推进节能改造',
      start: null,
    });
    expect(disturbed).toBe(true);
    expect((await lead()).toSorted()).toEqual(['市环保局', '市经信委'].toSorted());
  });

  it('of two servers over one graph lose no correction', async () => {
    const { id } = await zerentu.ingest('a.txt', directive('市发改委'));
    const { store } = zerentu;
    const other = new LocalZerentu(
      store,
      new GraphQuestionEngine({ store, secret: 'a secret of the tests' }),
      openExtractor(),
    );
    const correct = (by: LocalZerentu, unit: string) =>
      by.correct(id, {
        kind: 'DUTY',
        taskId: `task:${id.slice('directive:'.length)}/1`,
        was: null,
        now: { unit, role: 'LEAD' },
        author: '张三',
        note: null,
        quote: '推进节能改造',
        start: null,
      });
    await Promise.all([correct(zerentu, '市环保局'), correct(other, '市林业局'), correct(other, '市水利局')]);
    expect((await lead()).toSorted()).toEqual(['市发改委', '市林业局', '市水利局', '市环保局'].toSorted());
  });

  it('closing ends a rebuild after the directive it is at', async () => {
    await zerentu.ingest('a.txt', directive('市发改委'));
    await zerentu.ingest(SEED, readFileSync(SEED));
    const done: string[] = [];
    const { store } = zerentu;
    const load = store.load.bind(store);
    store.load = (graph) => {
      done.push(graph.directiveId);
      return load(graph);
    };
    const rebuilt = zerentu.rebuild();
    await zerentu.close();
    await rebuilt;
    expect(done.length).toBeLessThan(2);
  });
});
