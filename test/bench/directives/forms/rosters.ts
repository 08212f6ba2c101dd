import type { Form } from '../form.js';
import { padName } from '../words/names.js';

/** A member of a body. */
export interface Member {
  readonly name: string;
  /** 组长, 成员, 总召集人. */
  readonly role: string;
  /** Empty where the form prints none. */
  readonly posts: readonly string[];
}

/** Lines or a table of members; `posts` tells what the form prints of them. */
export interface Roster {
  readonly lines?: readonly string[];
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** The members as printed. */
  readonly printed: readonly Member[];
}

/** What a roster is composed from: members in order of their roles, and the name of the unit of each. */
export interface RosterInput {
  readonly body: string;
  readonly members: readonly (Member & { readonly unit: string })[];
}

const POST = '、';
/** 组长 drawn out to three characters: 组　长. */
const padRole = (role: string, gap: string) => (role.length === 2 ? role.split('').join(gap) : role);

/** A line a member; the role stands before the first that has it. */
function byLine(
  name: string,
  example: string,
  gap: string,
  say: (member: Member & { unit: string }, padded: string) => string,
  posts: (member: Member & { unit: string }) => readonly string[] = (member) => member.posts,
  colon = '：',
): Form<RosterInput, Roster> {
  return {
    name,
    example,
    compose: (_, { members }) => {
      let before = '';
      const lines = members.map((member) => {
        const shown = padRole(member.role, gap.length === 2 ? '  ' : gap);
        const start = member.role === before ? gap.repeat(gap === '　' ? 4 : 5) : `${shown}${colon}`;
        before = member.role;
        return `${start}${say(member, padName(member.name, gap))}`;
      });
      return {
        lines,
        printed: members.map((member) => ({ name: member.name, role: member.role, posts: posts(member) })),
      };
    },
  };
}

/** Rosters of bodies. */
export const ROSTERS: readonly Form<RosterInput, Roster>[] = [
  byLine(
    'roster/spaced',
    '组　长：韩　正　　国务院副总理',
    '　',
    ({ posts }, name) => `${name}　　${posts.join(POST)}`,
  ),
  byLine(
    'roster/bracketed',
    '组  长：孙  军（市委副书记、市长）',
    '  ',
    ({ posts }, name) => `${name}（${posts.join(POST)}）`,
  ),
  byLine(
    'roster/bracketed-plain',
    '组长：孙军（市委副书记、市长）',
    '',
    ({ posts }, name) => `${name}（${posts.join(POST)}）`,
  ),
  byLine(
    'roster/half-width',
    '组  长:孙  军(市委副书记、市长)',
    '  ',
    ({ posts }, name) => `${name}(${posts.join(POST)})`,
    undefined,
    ':',
  ),
  byLine('roster/comma', '组长：孙军，市委副书记、市长', '', ({ posts }, name) => `${name}，${posts.join(POST)}`),
  byLine(
    'roster/unit-only',
    '成员：孙　军（市教育局）',
    '　',
    ({ unit }, name) => `${name}（${unit}）`,
    ({ unit }) => [unit],
  ),
  {
    name: 'roster/names-only',
    example: '成  员：柯  杨   葛  强   左宪禹',
    compose: (_, { members }) => {
      const roles = [...new Set(members.map(({ role }) => role))];
      const lines = roles.flatMap((role) => {
        const names = members.filter((member) => member.role === role).map(({ name }) => padName(name, '  '));
        const rows = Array.from({ length: Math.ceil(names.length / 4) }, (_, at) =>
          names.slice(at * 4, at * 4 + 4).join('   '),
        );
        return rows.map((row, at) => `${at === 0 ? `${padRole(role, '  ')}：` : '        '}${row}`);
      });
      return { lines, printed: members.map(({ name, role }) => ({ name, role, posts: [] })) };
    },
  },
  {
    name: 'roster/names-joined',
    example: '成员：孙军、李静、伦炜',
    compose: (_, { members }) => {
      const roles = [...new Set(members.map(({ role }) => role))];
      const lines = roles.map(
        (role) =>
          `${role}：${members
            .filter((member) => member.role === role)
            .map(({ name }) => name)
            .join('、')}`,
      );
      return { lines, printed: members.map(({ name, role }) => ({ name, role, posts: [] })) };
    },
  },
  {
    name: 'roster/role-line',
    example: '成　员：\n孙　军　市教育局局长',
    compose: (_, { members }) => {
      const roles = [...new Set(members.map(({ role }) => role))];
      const lines = roles.flatMap((role) => [
        `${padRole(role, '　')}：`,
        ...members
          .filter((member) => member.role === role)
          .map(({ name, posts }) => `${padName(name, '　')}　${posts.join(POST)}`),
      ]);
      return { lines, printed: members.map(({ name, role, posts }) => ({ name, role, posts })) };
    },
  },
  {
    name: 'roster/table',
    example: '组内职务 | 姓名 | 单位及职务',
    compose: (random, { members }) => ({
      table: {
        head: random.pick([
          ['组内职务', '姓名', '单位及职务'],
          ['职务', '姓名', '工作单位及职务'],
        ]),
        rows: members.map(({ role, name, posts }) => [role, name, posts.join(POST)]),
      },
      printed: members.map(({ name, role, posts }) => ({ name, role, posts })),
    }),
  },
  {
    name: 'roster/prose',
    example: '组长由市委副书记、市长孙军同志担任',
    compose: (random, { body, members }) => {
      const [head, ...others] = members;
      const deputies = others.filter(({ role }) => role === others[0]?.role && /副|召集人/.test(role));
      const printed = [head, ...deputies].flatMap((member) =>
        member ? [{ name: member.name, role: member.role, posts: member.posts }] : [],
      );
      const comrade = random.pick(['同志', '']);
      const said = printed.map(({ role, posts, name }) => `${posts.join(POST)}${name}${comrade}任${role}`).join('，');
      return { lines: [`${body}由${said}，有关部门主要负责人为成员。`], printed };
    },
  },
];
