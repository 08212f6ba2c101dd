import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '#graph/store/store.js';
import { buildGraph } from '#src/build/build.js';
import { extractDirective, RULES_VERSION } from '#src/pipeline.js';
import { QUESTION_KINDS } from '#src/qa/plan/kinds.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { openEmptyStore } from '#test/stores.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
const SECRET = 'a secret of the tests';
let engine: GraphQuestionEngine;
let store: GraphStore;

beforeAll(async () => {
  store = await openEmptyStore();
  await store.load(buildGraph(extractDirective(SEED, readFileSync(SEED)), { rulesVersion: RULES_VERSION }));
  engine = new GraphQuestionEngine({ store, secret: SECRET });
});

/** Asks turn by turn in one conversation; returns the last answer. */
async function ask(...turns: string[]) {
  let answer = await engine.ask(turns[0] ?? '');
  for (const turn of turns.slice(1)) answer = await engine.ask(turn, answer.conversationId);
  return answer;
}

const ANSWERED: readonly (readonly [turns: string, first: string, results: string])[] = [
  ['谁牵头智能制造？', '第1项“大力推进智能制造”由市经信委牵头。', '市经信委'],
  ['公共交通信息化谁牵头', '第12项“完善公共交通信息化服务功能”没有写明牵头单位，责任单位是市交通局。', '市交通局'],
  [
    '智慧社区建设有哪些单位参与',
    '第15项“推进绿色智慧住区(社区)建设”：市住建局牵头，市智慧办、市城管局、市公安局、市民政局配合。',
    '市住建局 市公安局 市城管局 市智慧办 市民政局',
  ],
  [
    '保障措施第四条谁负责',
    '第四项“加大资金支持力度”由市财政局、市发改委、市经信委负责。',
    '市发改委 市经信委 市财政局',
  ],
  ['市统计局有什么任务', '市统计局参与1项任务：', '构建城市大数据决策平台'],
  ['聊城市发展和改革委员会牵头几项任务', '市发改委牵头1项任务。', '发展“互联网+”物流'],
  ['市工业和信息化局主任是谁', '市经信委主任是于海龙。', '于海龙'],
  ['王越军是做什么的', '王越军：市商务局局长；聊城市推进“互联网+”发展联席会议成员。', '王越军'],
  ['总召集人是谁', '总召集人共1人：宋军继。', '宋军继'],
  ['联席会议办公室设在哪', '日常工作由市经信委、市智慧办负责。', '市智慧办 市经信委'],
  ['全市互联网出口带宽要达到多少', '到2020年，全市互联网出口带宽超过2T。', '全市互联网出口带宽超过2T'],
  ['智能制造以哪些企业为示范', '第1项“大力推进智能制造”点名了2家：东阿阿胶、金号织业。', '东阿阿胶 金号织业'],
  ['文件一共有多少项任务', '文件共有34项任务（其中主要任务28项、保障措施6项）。', ''],
  ['文件是谁发的', '发文机关：聊城市人民政府。', '聊城市人民政府关于加快推进“互联网+”发展的实施意见'],
  ['到2020年建设多少个智慧工厂', '到2020年，建设和改造10个智慧工厂。', '建设和改造10个智慧工厂'],
  ['哪些任务没人牵头', '没有写明牵头单位的任务有15项：', ''],
  ['市经信委不牵头哪些任务', '市经信委没有牵头的任务有30项：', ''],
  ['谁牵头加强组织领导', '第一项“加强组织领导”没有写明牵头单位，责任单位是市发改委、市经信委。', '市发改委 市经信委'],
  ['who leads 智能制造', '第1项“大力推进智能制造”由市经信委牵头。', '市经信委'],
  ['shi jing xin wei 主任是谁', '市经信委主任是于海龙。', '于海龙'],
  ['于海龙是市经信委主任吗', '是，于海龙是市经信委主任。', ''],
  ['张敏是市气象局副局长吗', '是，张敏是市气象局副局长。', ''],
  ['杜跃民是市公安局局长吗', '否，文件写明杜跃民是市公安局副局长。', ''],
  ['郭建民是召集人吗', '是，郭建民是聊城市推进“互联网+”发展联席会议召集人。', ''],
  ['聊城市市长是谁', '聊城市市长：宋军继。', '宋军继'],
  ['大力推进智能制造的目标是多少？', '共5个目标：', ''],
  ['市商务局有哪些目标', '市商务局牵头或负责的任务共5个目标：', ''],
  ['目标有哪些', '共13个目标：', ''],
  ['第15项什么时候完成', '到2018年，建成10个绿色智慧住区(社区)。', '建成10个绿色智慧住区(社区)'],
  ['没有市教育局参与的任务', '市教育局没有参与的任务有31项：', ''],
  ['经信委牵头的任务中有市科技局配合的是哪些', '市经信委牵头、市科技局配合的共有3项任务：', ''],
  ['这个文件什么时候发布的', '发布日期：2017-05-31。', ''],
  ['日常工作由谁负责', '日常工作由市经信委、市智慧办负责。', ''],
  ['谁牵头智能制造？|完成了吗|谁配合？', '第1项“大力推进智能制造”由市发改委、市科技局配合。', ''],
  ['电子商务谁牵头|第二个', '第7项“规划建设电子商务产业园区(聚集区)”由市商务局牵头。', '市商务局'],
  ['电子商务谁牵头|8', '第8项“积极发展农村电子商务”由市商务局牵头。', '市商务局'],
  [
    '第4项的配合单位有几个',
    '第4项“推进农业生产精准化智能化”由市发改委、市科技局、市商务局配合。（共3个）',
    '市发改委 市商务局 市科技局',
  ],
  ['保障措施有几项', '四、保障措施共有6项任务。', ''],
  ['主要任务有几项', '文件共有28项任务。', ''],
  ['不是市经信委牵头的有几项', '市经信委没有牵头的任务有30项：', ''],
  [
    '培育多少家电子商务应用示范企业',
    '每年培育20家技术先进、商业模式创新、辐射范围广、具有核心竞争力的电子商务应用示范企业。',
    '',
  ],
  [
    '智能制造的示范企业有哪些',
    '第1项“大力推进智能制造”点名了6家：中通集团、时风集团、鲁西集团、三和纺织、东阿阿胶、金号织业。',
    '',
  ],
  ['市政协副主席是谁', '市政协副主席：张金伦。', '张金伦'],
  ['政务信息网上公开率', '到2020年，全市政务信息网上公开率达到95%以上。', ''],
  ['第15项完成时间', '到2018年，建成10个绿色智慧住区(社区)。', ''],
  ['市教育局牵头教育服务吗', '否，市教育局没有牵头第16项“‘互联网+’教育服务”。', ''],
  ['谁牵头智能制造？|谁配合？', '第1项“大力推进智能制造”由市发改委、市科技局配合。', '市发改委 市科技局'],
  ['谁牵头智能制造？|他们的主任是谁？', '市经信委主任是于海龙。', '于海龙'],
  ['医疗服务谁牵头|养老呢', '第18项“‘互联网+’养老服务”由市民政局牵头。', '市民政局'],
];

const REFUSED: readonly string[] = [
  '',
  '？？？',
  '字'.repeat(10_000),
  '谁牵头核聚变研究？',
  '第99项任务谁牵头？',
  '省发改委牵头哪些任务？',
  '北京市公安局负责什么？',
  '市公安局局长是谁？',
  '谁是公安局长',
  '济南市市长是谁',
  '青岛市副市长是谁',
  '聊城一把手是谁',
  '市经信委前任主任是谁',
  '下一任市长是谁',
  '谁是副总召集人',
  '2024年市经信委主任是谁',
  '聊城市牵头什么',
  '谁不参与智能制造',
  '市发改委牵头哪些与节能有关的任务',
  '共享单车谁管',
  '县级供销社负责什么',
  '不对称加密谁牵头',
  '市财政厅牵头什么？',
  '水务局负责哪些任务？',
  '局长是谁？',
  '谢谢！',
  '王越军的电话是多少？',
  '张三丰是谁？',
  '教育服务谁配合？',
  "'; MATCH (n) DETACH DELETE n //",
];

describe('questions about the seed', () => {
  it.each(ANSWERED)('%s', async (turns, first, results) => {
    const answer = await ask(...turns.split('|'));
    expect(answer.text.split('\n')[0]).toBe(first);
    expect(answer.status).toBe('ANSWERED');
    expect(answer.evidence.length).toBeGreaterThan(0);
    const names = [...new Set(answer.results.map(({ name }) => name))].sort().join(' ');
    if (results) expect(names).toBe(results);
  });

  it.each(REFUSED.map((question) => [question.slice(0, 30), question]))('refuses %s', async (_, question) => {
    const answer = await ask(question);
    expect(answer.status).toBe('NOT_FOUND');
    expect(answer.results).toEqual([]);
    expect(answer.text).not.toBe('');
  });

  const REFUSING = ['SMALL_TALK', 'NEVER_STATED', 'NOT_READ', 'UNKNOWN_UNIT'];
  it.each(QUESTION_KINDS.map(({ name, example }) => [name, example]))(
    'kind %s answers its own example: %s',
    async (name, example) => {
      const { intent, status } = await ask(example);
      expect([intent, status]).toEqual([name, REFUSING.includes(name) ? 'NOT_FOUND' : 'ANSWERED']);
    },
  );
  it('no two kinds share a name', () => {
    expect(new Set(QUESTION_KINDS.map(({ name }) => name)).size).toBe(QUESTION_KINDS.length);
  });

  it.each([
    ['水利谁负责', true],
    ['100家学校食堂谁负责', true],
    ['看病谁管', false],
    ['第8项谁牵头', false],
    ['保障措施第四条谁负责', false],
  ])('%s: says so where only the body of the task mentions it (%s)', async (question, said) => {
    expect((await ask(question)).text.includes('是它的内容提到的')).toBe(said);
  });

  it('offers a choice where answers differ, by tokens that can be asked', async () => {
    const answer = await ask('电商谁牵头？');
    expect(answer.status).toBe('AMBIGUOUS');
    expect(answer.choices).toHaveLength(3);
    for (const { token, label } of answer.choices) {
      expect(Buffer.byteLength(token)).toBeLessThanOrEqual(64);
      expect((await ask(token)).text).toContain(label.slice(label.indexOf(' ') + 1));
    }
  });

  it('suggests only what it answers', async () => {
    const asked = await Promise.all(REFUSED.map((question) => ask(question)));
    const suggestions = [...new Set(asked.flatMap((answer) => answer.suggestions))];
    expect(suggestions.length).toBeGreaterThan(5);
    for (const suggestion of suggestions)
      expect([suggestion, (await ask(suggestion)).status]).toEqual([suggestion, 'ANSWERED']);
  });

  it('quotes what stands in the text', async () => {
    const text = extractDirective(SEED, readFileSync(SEED)).directive.text;
    for (const [turns] of ANSWERED)
      for (const { quote, start, end } of (await ask(...turns.split('|'))).evidence)
        expect(text.slice(start, end)).toBe(quote);
  });
});

describe('conversations', () => {
  it('are short, and changed or foreign ones start afresh with a word about it', async () => {
    const { conversationId } = await ask('市经信委参与哪些任务？');
    expect(conversationId.length).toBeLessThanOrEqual(512);
    for (const bad of [`${conversationId}x`, conversationId.replace(/^./, 'z'), 'nonsense', 'a.b', 'x'.repeat(600)]) {
      const answer = await engine.ask('谁牵头智能制造？', bad);
      expect(answer.status).toBe('ANSWERED');
      expect(answer.text).toContain('对话已失效');
    }
  });

  it('go on with another engine that knows the secret, and with no other', async () => {
    const { conversationId } = await ask('谁牵头智能制造？');
    const again = await new GraphQuestionEngine({ store, secret: SECRET }).ask('他们的主任是谁？', conversationId);
    expect(again.results.map(({ name }) => name)).toEqual(['于海龙']);
    const other = await new GraphQuestionEngine({ store, secret: 'another secret of tests' }).ask(
      '他们的主任是谁？',
      conversationId,
    );
    expect(other.status).toBe('NOT_FOUND');
  });
});
