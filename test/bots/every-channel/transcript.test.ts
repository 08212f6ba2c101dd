import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '#bots/port/reply.js';
import { renderText } from '#bots/terminal/render.js';
import type { LocalZerentu } from '#src/app/local.js';
import type { Heard, Place } from '../fake/fake-messenger.js';
import { FAKES } from './fakes.js';
import { type Running, run, seedZerentu, until } from './running.js';

/** A turn: what is typed, or the beginning of the label of a button of the last answer that is pressed. */
type Turn = { readonly say: string } | { readonly press: string };

/** A morning of somebody who has the directive to carry out. */
const TURNS: readonly Turn[] = [
  { say: '/start' },
  { say: '/directives' },
  { say: '谁牵头智能制造？' },
  { say: '他们的主任是谁？' },
  { say: '原文' },
  { say: '电商谁牵头？' },
  { press: '6.' },
  { say: '谁配合？' },
  { say: '电商谁牵头？' },
  { say: '2' },
  { say: '/units' },
  { press: '更多' },
  { say: '任务列表' },
  { press: '更多' },
  { say: '市经信委牵头哪些任务？' },
  { say: '下载表格' },
  { say: '智能制造的目标是多少？' },
  { say: '要建成多少个智慧工厂？' },
  { say: '什么时候完成？' },
  { say: '联席会议总召集人是谁？' },
  { say: '联席会议成员有哪些？' },
  { say: '更多' },
  { say: '於海龍任什麼職務？' },
  { say: 'shi jing xin wei 主任是谁' },
  { say: 'who leads 智能制造' },
  { say: '中通集团做什么？' },
  { say: '市经信委参与智能制造吗？' },
  { say: '谁牵头登月计划？' },
  { say: '今天天气怎么样？' },
  { say: '<b>谁牵头</b>智能制造？&amp;' },
];
const PLACE: Place = { chat: 'chat-1', user: 'user-1' };

let zerentu: LocalZerentu;
beforeAll(async () => {
  zerentu = await seedZerentu();
});
afterAll(() => zerentu.close());

const sayTurn = (turn: Turn) => ('say' in turn ? turn.say : `[${turn.press}]`);

/** Buttons' keys are drawn at random. */
const plain = (reply: Reply) => `${renderText(reply)}${reply.file ? `\n[${reply.file.name}]` : ''}`;

function look({ text, buttons, files }: Heard): string {
  return [text, ...buttons.map(({ label }) => `[${label}]`), ...files.map((name) => `<${name}>`)].join('\n');
}

async function talk(running: Running, fake: ReturnType<(typeof FAKES)[number][1]>) {
  const told: string[] = [];
  const shown: string[] = [];
  for (const turn of TURNS) {
    const [replies, heard] = [running.replies.length, fake.heard.length];
    if ('say' in turn) fake.say(turn.say, PLACE).deliver();
    else {
      const button = fake.heard.flatMap(({ buttons }) => buttons).findLast(({ label }) => label.includes(turn.press));
      if (!button) throw new Error(`no button ${turn.press} was shown`);
      fake.press(button.token, PLACE).deliver();
    }
    await until(
      () => running.replies.length > replies && fake.heard.length > heard,
      () => `${sayTurn(turn)} ${running.logged.join('\n')}`,
    );
    await running.desk.idle();
    told.push(`> ${sayTurn(turn)}\n${running.replies.slice(replies).map(plain).join('\n')}`);
    shown.push(`> ${sayTurn(turn)}\n${fake.heard.slice(heard).map(look).join('\n--\n')}`);
  }
  return { told: `${told.join('\n\n')}\n`, shown: `${shown.join('\n\n')}\n` };
}

describe('a conversation of 30 turns', () => {
  it.each(FAKES)('is the same in %s but for how it looks', async (name, make) => {
    const fake = make();
    const running = await run(fake, zerentu);
    const { told, shown } = await talk(running, fake);
    const logged = running.logged.filter((line) => !line.includes('connected'));
    await running.stop();
    expect(TURNS).toHaveLength(30);
    await expect(told).toMatchFileSnapshot('../golden/transcript/answers.txt');
    await expect(shown).toMatchFileSnapshot(`../golden/transcript/${name.split(' ')[0]}.txt`);
    expect(logged).toEqual([]);
  });
});
