import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_FILES, layOutBadFiles } from './bad-files.js';
import { MAIN, SEED, Workplace } from './run.js';

const ID = 'directive:聊城市人民政府/聊城市人民政府关于加快推进“互联网+”发展的实施意见/2017-05-23';

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  layOutBadFiles(place);
});
afterAll(() => place.close());

describe('the graph in a folder', () => {
  it('takes a directive in, lists it, answers, takes it out again', async () => {
    expect((await place.run(['ask', '谁牵头智能制造'])).out).toContain('zerentu ingest');
    expect(await place.run(['ingest', SEED])).toEqual({ code: 0, out: `${ID}\n`, err: '' });
    expect((await place.run(['ingest', SEED])).out).toBe(`${ID}\n`);
    expect((await place.run(['list'])).out.split('\t')).toEqual([
      ID,
      '2017-05-23',
      '34 tasks',
      '34 units with tasks',
      '聊城市人民政府关于加快推进“互联网+”发展的实施意见\n',
    ]);
    expect((await place.run(['ask', 'who', 'leads', '智能制造'])).out).toContain('由市经信委牵头');
    const { code, out } = await place.run(['ask', '谁牵头核聚变研究？', '--json']);
    expect([code, JSON.parse(out).status]).toEqual([0, 'NOT_FOUND']);
    expect(await place.run(['rebuild'])).toMatchObject({ code: 0, err: '' });
    expect(await place.run(['withdraw', ID])).toMatchObject({ code: 0, out: `${ID}\n` });
    expect(await place.run(['withdraw', ID])).toMatchObject({
      code: 1,
      err: expect.stringContaining('NO_SUCH_DIRECTIVE'),
    });
    expect(await place.run(['list'])).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('zerentu ingest'),
    });
  });

  it('keeps what it holds when files cannot be loaded', async () => {
    await place.run(['ingest', SEED]);
    const before = (await place.run(['list', '--json'])).out;
    const { code, out, err } = await place.run(['ingest', ...BAD_FILES.map(([file]) => file), 'diary.txt']);
    expect([code, out]).toEqual([1, '']);
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => /\[(\w+)\]$/.exec(line)?.[1]),
    ).toEqual([...BAD_FILES.map(([, bad]) => bad), 'NOT_A_DIRECTIVE']);
    for (const [at, line] of err.trim().split('\n').entries())
      expect(line).toContain(BAD_FILES[at]?.[0] ?? 'diary.txt');
    expect((await place.run(['list', '--json'])).out).toBe(before);
  });

  it.each(['', '？', '字'.repeat(10_000)])(
    'answers a question that is none with a word about it (%#)',
    async (question) => {
      const { code, out, err } = await place.run(['ask', question, '--json']);
      expect([code, err, JSON.parse(out).status]).toEqual([0, '', 'NOT_FOUND']);
    },
  );

  it('chats: remembers, takes a number for a choice, ends at 再见', async () => {
    const { code, out } = await place.run(['chat'], {
      input: '谁牵头智能制造？\n他们的主任是谁？\n电商谁牵头\n1\n再见\n市统计局有什么任务\n',
    });
    expect(code).toBe(0);
    expect(out).toMatch(
      /由市经信委牵头[\s\S]*市经信委主任是于海龙[\s\S]*\n {2}6\. 拓展电子商务应用领域\n[\s\S]*\n第6项“拓展电子商务应用领域”由市经信委牵头/,
    );
    expect(out).not.toContain('市统计局');
  });

  it('stops quietly when the reader of its output goes away', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "$0" "$1" explain "$2" | head -c 9`, process.execPath, MAIN, SEED],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  it('explains each fact by its rule and words', async () => {
    const { code, out } = await place.run(['explain', SEED, '--task', '8']);
    expect(code).toBe(0);
    expect(out).toMatch(/LEAD 市商务局 \(EXPLICIT, 牵头部门\) \[duty\/labelled-bracket\] \d+:\d+ \d+–\d+ “市商务局”/);
    expect(await place.run(['explain', SEED, '--task', '99'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('NO_SUCH_TASK'),
    });
  });
});
