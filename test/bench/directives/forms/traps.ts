import type { Form } from '../form.js';
import type { TargetInput } from './targets.js';

const thingOf = (entry: string) => entry.split('|') as [string, string];
const trap = (
  name: string,
  example: string,
  say: (input: TargetInput, drawn: { thing: string; unit: string; value: number }) => readonly string[],
): Form<TargetInput, string> => ({
  name,
  example,
  compose: (random, input) => {
    const [thing, unit] = thingOf(random.pick(input.theme.things));
    return random.pick(say(input, { thing, unit, value: random.pick([3, 5, 8, 10, 20, 30, 50, 100, 200]) }));
  },
});

/** Sentences whose figures are no goals. */
export const TRAPS: readonly Form<TargetInput, string>[] = [
  trap('trap/award', '对新认定的绿色工厂，给予最高50万元一次性奖励', (_, { thing, value }) => [
    `对新认定的${thing}，给予最高${value}万元一次性奖励`,
    `对新评定的${thing}，每个给予${value}万元奖补`,
    `对获得国家级称号的${thing}，一次性奖励${value}万元`,
  ]),
  trap('trap/ceiling', '按不超过实际投入30%给予补助，单个项目最高不超过200万元', (_, { value }) => [
    `按照不超过实际投入30%的比例给予补助，单个项目最高不超过${value}万元`,
    `对符合条件的项目给予不超过${value}万元的补贴`,
    `对符合条件的个人，可申请最高${value}万元的创业担保贷款`,
  ]),
  trap('trap/present', '目前，全市现有智慧社区120个', ({ year }, { thing, unit, value }) => [
    `目前，全域现有${thing}${value + 11}${unit}`,
    `截至${year - 1}年底，已建成${thing}${value + 7}${unit}`,
    `针对现有的${value + 23}${unit}${thing}，逐一建立管理台账`,
  ]),
  trap('trap/condition', '满足注册资本不低于500万元、从业人员20人以上条件的企业', (_, { value }) => [
    `满足注册资本不低于500万元、从业人员${value}人以上条件的企业，可纳入培育库`,
    `对符合经营面积${value * 10}平方米以上条件的经营主体，优先予以推荐`,
    `申报单位应当具备连续经营3年以上、专职人员不少于${value}人的条件`,
  ]),
  trap('trap/cap', '每个县（市、区）推荐不超过3个', () => [
    '每个地方推荐申报的项目不超过3个',
    '每家企业申报数量不超过2项',
    '每个单位限报1项，不得重复申报',
  ]),
  trap('trap/area', '为每个创业团队提供不超过50平方米的办公场地', (_, { value }) => [
    `为每个入驻团队提供不超过${value}平方米的免租办公场地`,
    `按每百户居民不低于30平方米的标准配套建设服务用房`,
  ]),
  trap('trap/name', '充分发挥12345政务服务便民热线作用', () => [
    '充分发挥12345政务服务便民热线作用，及时回应企业和群众关切',
    '推动5G、4K等新技术在重点场景融合应用',
    '落实“3+2”联合培养等制度安排',
  ]),
  trap('trap/price', '按每吨3.5元的标准收取处理费用', (_, { value }) => [
    `按每吨${value / 2}元的标准收取处理费用`,
    `按每亩${value}元的标准安排管护经费`,
  ]),
];
