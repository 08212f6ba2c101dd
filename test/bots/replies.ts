import type { Block, Button, Reply } from '#bots/port/reply.js';

const text = (...lines: string[]): Block => ({ kind: 'text', lines });
const list = (...lines: string[]): Block => ({ kind: 'list', lines });
const note = (...lines: string[]): Block => ({ kind: 'note', lines });
const quote = (place: string, words: string, link: string | null = null): Block => ({
  kind: 'quote',
  place,
  words,
  link,
});
const ask = (label: string, at: number): Button => ({ kind: 'ask', label, token: `ask:k3x9:${at}` });
const reply = (blocks: readonly Block[], buttons: readonly Button[] = [], file: Reply['file'] = null): Reply => ({
  blocks,
  buttons,
  file,
});

const TITLE = '《聊城市人民政府关于加快推进“互联网+”发展的实施意见》';
const LINK = 'https://zerentu.example/source?directive=directive%3Aliaozhengfa%2F2017-21&start=120&end=150#quote';
/** Signs that mean something to some messenger: markup of HTML and Markdown, mentions, bidi marks, a right-to-left override. */
const HOSTILE =
  '<b>&amp;</b> **粗** [链接](http://x.example) `码` #题 > 引 @all <@all> ~~删~~ \u202e倒\u202c _斜_ | 表 | \\';

/** Answers of every shape; what each channel makes of them stands in its golden files. */
export const REPLIES: Readonly<Record<string, Reply>> = {
  answer: reply(
    [
      text('第1项“大力推进智能制造”由市经信委牵头。'),
      quote(`${TITLE}第1项`, '(牵头单位:市经信委;配合单位:市发改委、市科技局)', LINK),
    ],
    [ask('市经信委主任是谁？', 0), ask('谁配合大力推进智能制造？', 1)],
  ),
  page: reply(
    [
      text('文件共有34项任务（其中主要任务28项、保障措施6项）：'),
      list('1. 大力推进智能制造', '2. 大力发展制造业新模式', '10. 发展“互联网+”物流'),
      note('（前10项，共34项）'),
      quote(`${TITLE}第1项`, '1.大力推进智能制造。', null),
      note('（另有31处原文）'),
    ],
    [
      { kind: 'more', label: '更多', token: 'more:k3x9' },
      { kind: 'file', label: '下载表格', token: 'file:k3x9' },
    ],
  ),
  choices: reply(
    [
      text('有3项任务都相关，您问的是哪一项？'),
      list(
        '· 第6项“拓展电子商务应用领域”由市经信委牵头。',
        '· 第7项“规划建设电子商务产业园区(聚集区)”由市商务局牵头。',
      ),
    ],
    [
      {
        kind: 'choice',
        label: '6. 拓展电子商务应用领域',
        token: 'c6.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      },
      { kind: 'choice', label: `7. 规划建设电子商务产业园区(聚集区)，${'名字很长的任务'.repeat(12)}`, token: 'c7' },
    ],
  ),
  refused: reply([text('文件里没有找到与“登月计划”相符的任务。')], [ask('谁牵头大力推进智能制造？', 0)]),
  hostile: reply(
    [text(HOSTILE), list(`1. ${HOSTILE}`), quote(`《${HOSTILE}》第1项`, HOSTILE, LINK)],
    [ask(HOSTILE, 0)],
  ),
  long: reply([
    text('长'.repeat(9000), ...Array.from({ length: 40 }, () => '😀行<&>'.repeat(40))),
    quote(`${TITLE}第2项`, '引<'.repeat(6000), LINK),
  ]),
  file: reply([text('这是“市经信委”的任务表，共15项。')], [], {
    name: '任务表.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: new Uint8Array([80, 75, 3, 4]),
  }),
};
