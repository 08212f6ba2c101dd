import type { Form } from '../form.js';
import type { Random } from '../random.js';
import type { Theme } from '../words/themes/theme.js';
import { BRANDS } from '../words/trades.js';

/** What enterprise forms are composed from. */
export interface EnterpriseInput {
  readonly theme: Theme;
  /** 聊城; 全国 at the centre. */
  readonly short: string;
}

/** A sentence and the organisations that it names. */
export interface Named {
  readonly text: string;
  readonly names: readonly string[];
}

const enterprises = (random: Random, { theme }: EnterpriseInput, count: number) =>
  random.sample(BRANDS, count).map((brand) => `${brand}${random.pick(theme.trades)}`);
const parks = (random: Random, { theme, short }: EnterpriseInput, count: number) =>
  random.sample(theme.parks, count).map((park) => park.replace('{}', short));

/** Sentences that give named organisations a part in the work. */
export const ENTERPRISES: readonly Form<EnterpriseInput, Named>[] = [
  {
    name: 'enterprise/model',
    example: '以中通集团、时风集团为示范带动，推广先进技术',
    compose: (random, input) => {
      const names = enterprises(random, input, random.int(1, 4));
      return { text: `以${names.join('、')}${random.pick(['等', ''])}为示范带动，推广应用先进技术和管理模式`, names };
    },
  },
  {
    name: 'enterprise/support',
    example: '支持中通集团、时风集团等企业做大做强',
    compose: (random, input) => {
      const names = enterprises(random, input, random.int(2, 4));
      return {
        text: `支持${names.join('、')}等${random.pick(['企业', '龙头企业', '骨干企业'])}做大做强、拓展市场`,
        names,
      };
    },
  },
  {
    name: 'enterprise/lead-others',
    example: '充分发挥中通集团、时风集团等龙头企业引领作用',
    compose: (random, input) => {
      const names = enterprises(random, input, random.int(2, 3));
      return { text: `充分发挥${names.join('、')}等龙头企业的引领作用，带动上下游配套企业协同发展`, names };
    },
  },
  {
    name: 'enterprise/rely-on-park',
    example: '依托聊城现代物流园，完善公共服务功能',
    compose: (random, input) => {
      const names = parks(random, input, random.int(1, 2));
      return {
        text: `依托${names.join('、')}${names.length > 1 ? '等载体' : ''}，完善公共服务功能，吸引上下游企业集聚`,
        names,
      };
    },
  },
  {
    name: 'enterprise/build-park',
    example: '重点推进聊城软件园、聊城大数据产业园建设',
    compose: (random, input) => {
      const names = parks(random, input, random.int(1, 2));
      return {
        text: `${random.pick(['重点推进', '加快', '支持'])}${names.join('、')}建设${random.pick(['', '发展'])}`,
        names,
      };
    },
  },
];
