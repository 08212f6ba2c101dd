// Source: our own list of what names of parks, firms, schools and their like end in, from directives, no register.

/** Heads of names of organisations that are no organs of government, by what they are; a name ends in one of them. */
export const ORGANISATION_HEADS = {
  园区: [
    '产业园区?',
    '工业园区?',
    '科技园区?',
    '软件园',
    '物流园区?',
    '创业园',
    '创意园',
    '加工园',
    '科创园',
    '智造园',
    '职教园区',
    '示范园区?',
    '公园',
    '园区',
    '开发区',
    '高新区',
    '经开区',
    '保税区',
    '保税港区',
    '自贸区',
    '试验区(?:[^，。；、]{0,2}(?:片区|联动创新区))?',
    '示范区',
    '示范片区',
    '合作区',
    '度假区',
    '风景区',
    '景区',
    '街区',
    '商圈',
    '港区',
    '科技城',
    '科学城',
    '大学城',
    '小镇',
    '基地',
  ],
  平台: ['平台', '商城', '大市场', '交易市场', '交易所', '交易中心', '语料库', '达摩院'],
  载体: [
    '大厦',
    '梦工厂',
    '孵化器',
    '众创空间',
    '创新中心',
    '实训中心',
    '服务中心',
    '研究中心',
    '计算中心',
    '超算中心',
    '智算中心',
    '数据中心',
  ],
  企业: ['集团(?:有限公司)?', '公司', '实验室', '研究院', '研究所', '大学', '学院', '医院', '银行', '合作社', '超市'],
} as const;

/** What an organisation is, told from its name. */
export type OrganisationKind = keyof typeof ORGANISATION_HEADS;

const HEADS = Object.values(ORGANISATION_HEADS).flat();
/** A pattern for any head, the longer ones first. */
export const ANY_ORGANISATION_HEAD = HEADS.toSorted((a, b) => b.length - a.length).join('|');

const OF_KIND = Object.entries(ORGANISATION_HEADS).map(
  ([kind, heads]) => [kind as OrganisationKind, new RegExp(`(?:${heads.join('|')})$`)] as const,
);

/** Returns what an organisation is by the head of its name, `null` where the name has none of them. */
export function organisationKind(name: string): OrganisationKind | null {
  return OF_KIND.find(([, ending]) => ending.test(name))?.[0] ?? null;
}
