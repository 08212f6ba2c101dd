import type { Composed } from './compose.js';
import type { Block } from './document.js';
import type { Form } from './form.js';
import { LOOKS } from './forms/typography.js';
import type { Random } from './random.js';
import { composeName } from './words/names.js';
import { THEMES } from './words/themes/index.js';
import type { Theme } from './words/themes/theme.js';

interface Written {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Pages of government sites that are no directives: their figures and names are facts about the past. */
export const NEGATIVES: readonly Form<Theme, Written>[] = [
  {
    name: 'negative/news',
    example: '全市乡村产业振兴现场推进会召开',
    compose: (random, { subject, sentences, things }) => {
      const [thing = '', unit = ''] = random.pick(things).split('|');
      const name = composeName(random);
      return {
        title: `全市${subject}现场推进会召开`,
        paragraphs: [
          `${random.int(1, 12)}月${random.int(1, 28)}日，全市${subject}现场推进会召开，副市长${name}出席会议并讲话。`,
          `会议指出，近年来我市${subject}取得明显成效，已建成${thing}${random.int(10, 200)}${unit}，群众满意度持续提升。`,
          `${name}强调，要${random.pick(sentences)}，确保各项工作取得实效。`,
          `与会人员实地观摩了有关项目，${random.int(3, 9)}家单位作了交流发言。`,
        ],
      };
    },
  },
  {
    name: 'negative/interview',
    example: '市教育局负责人就实施意见答记者问',
    compose: (random, { subject, sentences }) => ({
      title: `《${subject}实施意见》政策解读`,
      paragraphs: [
        `日前，市政府印发了《${subject}实施意见》。现就有关内容解读如下。`,
        '问：文件出台的背景是什么？',
        `答：近年来，各地各部门积极推进${subject}，取得了一定成效，但也存在一些短板和弱项。`,
        '问：文件有哪些亮点？',
        `答：一方面，${random.pick(sentences)}；另一方面，注重政策衔接，便于基层操作。`,
      ],
    }),
  },
];

/** Composes a page that is no directive: every list of its gold is empty. */
export function composeNegative(random: Random, seed: number): Composed {
  const form = random.pick(NEGATIVES);
  const { title, paragraphs } = form.compose(random, random.pick(THEMES));
  const lookForm = random.pick(LOOKS.filter(({ name }) => name !== 'look/half-width'));
  const blocks: Block[] = [
    { kind: 'title', lines: [title] },
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'noise', place: 'after', text: '（责任编辑：网站管理员）' },
  ];
  const gold = {
    source: `composed, seed ${seed}`,
    title,
    issuer: null,
    issuers: [],
    docNumber: null,
    issuedOn: null,
    publishedOn: null,
    effectiveFrom: null,
    expiresOn: null,
    negative: true,
    tasks: [],
    people: [],
    targets: [],
    targetsComplete: true,
    enterprises: [],
    unitDuties: [],
    bodies: [],
    basis: [],
  } as const;
  return { seed, blocks, gold, forms: [form.name, lookForm.name], look: lookForm.compose(random, null) };
}
