import type { Form } from '../form.js';
import type { Issuer } from '../issuer.js';

/** What kind of directive it is. */
export interface Kind {
  /** 意见, 行动计划: as in 本意见. */
  readonly noun: string;
  /** The title cut where lines may break; the first part names the issuers. */
  readonly title: readonly string[];
  /** The forwarded plan's title; `null` where the directive speaks itself. */
  readonly plan: string | null;
  /** How the plan is named in the notice's own sentence. */
  readonly planQuoted: string | null;
  /** What the body holds. */
  readonly body: 'plan' | 'table' | 'roster';
  /** Whether the plan stands behind 附件. */
  readonly annex: boolean;
  /** Whether notice and signature are missing: the plan alone was put on the web. */
  readonly alone: boolean;
}

/** What a kind is composed from. */
export interface KindInput {
  readonly issuer: Issuer;
  readonly subject: string;
  readonly year: number;
}

type KindForm = Form<KindInput, Kind>;

const by = ({ names }: Issuer) => names.join(' ');
const own = ({ place }: Issuer, subject: string) => `${place}${subject}`;
const DIRECT = { plan: null, planQuoted: null, body: 'plan', annex: false, alone: false } as const;

/** A notice that forwards a plan: its name, and whether it stands in 《》. */
function notice(
  name: string,
  example: string,
  say: (
    input: KindInput,
    drawn: number,
  ) => { noun: string; plan: string; quoted: boolean; annex?: boolean; body?: Kind['body'] },
): KindForm {
  return {
    name,
    example,
    compose: (random, input) => {
      const { noun, plan, quoted, annex = false, body = 'plan' } = say(input, random.next());
      const shown = quoted ? `《${plan}》` : plan;
      return {
        noun,
        title: [by(input.issuer), `关于印发${shown}`, '的通知'],
        plan,
        planQuoted: `《${plan}》`,
        body,
        annex,
        alone: false,
      };
    },
  };
}

const span = (year: number, drawn: number) =>
  `（${year}${drawn < 0.6 ? '—' : '-'}${year + 2 + Math.floor(drawn * 3)}年）`;

/** Kinds of directives. */
export const KINDS: readonly KindForm[] = [
  {
    name: 'kind/opinion',
    example: '聊城市人民政府关于加快乡村产业振兴的实施意见',
    compose: (random, { issuer, subject }) => ({
      ...DIRECT,
      noun: '意见',
      title: [
        by(issuer),
        `关于${random.pick(['加快推进', '推动', '进一步加强', '促进'])}${subject}`,
        `的${random.pick(['实施意见', '意见', '指导意见'])}`,
      ],
    }),
  },
  notice(
    'kind/plan',
    '关于印发《聊城市乡村产业振兴行动计划（2021—2023年）》的通知',
    ({ issuer, subject, year }, drawn) => ({
      noun: '行动计划',
      plan: `${own(issuer, subject)}${drawn < 0.5 ? '三年' : ''}行动计划${span(year, drawn)}`,
      quoted: true,
    }),
  ),
  notice('kind/plan-unquoted', '关于印发聊城市乡村产业振兴实施方案的通知', ({ issuer, subject }, drawn) => ({
    noun: '方案',
    plan: `${own(issuer, subject)}${drawn < 0.5 ? '实施方案' : '工作方案'}`,
    quoted: false,
  })),
  notice('kind/plan-annex', '关于印发《……实施方案》的通知 附件：……实施方案', ({ issuer, subject }) => ({
    noun: '方案',
    plan: `${own(issuer, subject)}实施方案`,
    quoted: true,
    annex: true,
  })),
  notice('kind/measures', '关于印发聊城市支持乡村产业振兴若干措施的通知', ({ issuer, subject }, drawn) => ({
    noun: '措施',
    plan: `${issuer.place}${drawn < 0.5 ? '支持' : '促进'}${subject}若干措施`,
    quoted: drawn < 0.7,
  })),
  notice('kind/points', '关于印发2021年乡村产业振兴工作要点的通知', ({ issuer, subject, year }, drawn) => ({
    noun: '要点',
    plan: drawn < 0.5 ? `${year}年${own(issuer, subject)}工作要点` : `${own(issuer, subject)}${year}年工作要点`,
    quoted: drawn < 0.3,
  })),
  notice('kind/task-table', '关于印发聊城市乡村产业振兴重点任务分工方案的通知', ({ issuer, subject }, drawn) => ({
    noun: '方案',
    plan: `${own(issuer, subject)}${drawn < 0.5 ? '重点任务分工表' : '重点任务责任清单'}`,
    quoted: drawn < 0.5,
    annex: true,
    body: 'table',
  })),
  {
    name: 'kind/body',
    example: '聊城市人民政府办公室关于成立乡村产业振兴工作领导小组的通知',
    compose: (random, { issuer, subject }) => ({
      ...DIRECT,
      noun: '通知',
      title: [by(issuer), `关于${random.pick(['成立', '调整'])}${issuer.place}${subject}{body}`, '的通知'],
      body: 'roster',
    }),
  },
  {
    name: 'kind/plan-alone',
    example: '数字广东建设2025年工作要点',
    compose: (random, { issuer, subject, year }) => {
      const plan = `${own(issuer, subject)}${random.pick([`${year}年工作要点`, '实施方案', '若干措施'])}`;
      return { ...DIRECT, noun: '方案', title: [plan], alone: true };
    },
  },
];
