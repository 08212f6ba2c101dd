// Source: our own list of the verbs that titles of tasks begin with in directives.

/**
 * Verbs that open the statement of a task and no name of a unit: 培育品牌化养老企业 is work, though it ends as a name does. Verbs that
 * names begin with too (组织部, 发展改革委, 建设局) stand with what may not follow them.
 */
export const WORK_VERB =
  /(?:推进|推动|推广|推行|加快|加强|加大|健全|完善|优化|培育|打造|实施|开展|提升|提高|强化|深化|促进|落实|支持|鼓励|引导|扩大|构建|规范|严格|建立|做好|抓好|全面|积极|进一步|探索|拓展|制定|编制|改造|整治|扶持|帮扶|壮大|统筹|畅通|维护|增强|改善|严厉|依法|聚焦|围绕|着力|大力|持续|集中|明确|督促|指导|发挥|依托|帮助|通过|巩固|夯实|激发|营造|丰富|补齐|压实|确保|防范|化解|稳定|稳步|有序|加速|成立|坚决|扛牢|树牢|严守|做强|做大|做优|布局|搭建|举办|承接|降低|压减|减少|缩短|简化|取消|清理|排查|治理|整合|培养|选派|选树|遴选|评选|解决|疏解|传承|重点(?=支持|推进|培育|发展|建设|打造|扶持|引进|抓好|做好|围绕)|修复|修订|出台|打通|创优|延伸|释放|繁荣|活跃|挖掘|用好|管好|守住|筑牢|织密|兜牢|建好|办好|推出|塑造|对接|充分|切实|深入|广泛|坚持|优先|引进|引育|招引|盘活|组建|设立|试点|争取|力争|发展(?!和?改革|研究|规划|计划|[局委])|建设(?![局委厅部处]|主管|单位|部门|银行|集团|投资|交通|中心|管理)|保障(?![局处部]|中心|部门)|创新(?!办)|创建(?!办)|组织(?![部处科]|人事|和))/;

const OPENING = new RegExp(`^${WORK_VERB.source}`);

/** Whether words begin with a verb of work, as no unit's name does. */
export const opensWithWorkVerb = (words: string): boolean => OPENING.test(words);
