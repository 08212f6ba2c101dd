/** Sentences that stand in directives on anything; without figures, units and names. */
export const GENERAL_SENTENCES: readonly string[] = [
  '细化工作举措，明确时间节点，确保各项任务落到实处',
  '加强政策衔接和工作协同，形成上下联动、齐抓共管的工作格局',
  '及时总结推广典型经验，发挥示范引领作用',
  '建立工作台账，实行清单化管理、项目化推进',
  '充分发挥市场在资源配置中的决定性作用，更好发挥政府作用',
  '坚持问题导向和目标导向相结合，着力补短板、强弱项',
  '广泛听取基层和群众意见，不断完善政策措施',
  '加大要素保障力度，优先保障重点项目用地、用能和资金需求',
];

/** Titles and sentences of safeguard items: `title|sentence|sentence`. */
export const SAFEGUARDS: readonly string[] = [
  '加强组织领导|建立健全工作推进机制，统筹协调解决重大问题|各级各部门要提高思想认识，压实工作责任，主要负责同志要亲自抓',
  '强化政策支持|整合用好现有专项资金，优化支出结构|综合运用财政、金融、土地等政策工具，形成政策合力',
  '加强督导考核|将任务完成情况纳入年度综合考核|建立定期调度、通报和约谈制度，对工作不力的严肃问责',
  '营造良好氛围|充分利用各类媒体，加强政策解读和宣传引导|选树先进典型，讲好发展故事，凝聚社会共识',
  '强化人才支撑|加大紧缺人才引进力度，完善住房、子女入学等配套服务|加强干部教育培训，提高专业化能力',
  '完善监测评估|建立统计监测制度，跟踪分析实施进展|适时组织开展中期评估，动态调整工作举措',
  '加大资金投入|积极争取上级资金和政策性金融支持|引导社会资本参与，拓宽投融资渠道',
  '严格安全管理|树牢安全发展理念，落实安全生产责任制|加强风险隐患排查治理，坚决防范重特大事故发生',
];

/** `title|words` of items that state aims and principles and are no task. */
export const PRINCIPLES: readonly string[] = [
  '指导思想|坚持以习近平新时代中国特色社会主义思想为指导，完整、准确、全面贯彻新发展理念，以改革创新为根本动力，着力推动高质量发展，不断增强人民群众的获得感、幸福感、安全感',
  '基本原则|坚持政府引导、市场主导，坚持统筹规划、突出重点，坚持创新驱动、开放合作，坚持以人为本、共建共享',
];

/** Sentences about a task's own object, {}. */
export const ABOUT: readonly string[] = [
  '制定{}工作方案，明确路线图和时间表',
  '以{}为抓手，带动相关领域整体提升',
  '健全{}协调推进机制，定期会商研究重大事项',
  '开展{}专项行动，集中解决一批突出问题',
  '总结{}试点经验，逐步扩大实施范围',
  '加大对{}的政策支持和要素保障力度',
];

/** Names of groups between chapter and task. */
export const GROUPS: readonly string[] = [
  '聚焦重点领域突破',
  '完善体制机制',
  '夯实发展基础',
  '拓展应用场景',
  '补齐短板弱项',
  '强化示范带动',
  '提升服务效能',
  '优化发展布局',
  '激发市场活力',
  '深化开放合作',
];

/** Names of the chapter that holds the work where its groups carry the matters. */
export const WORK_CHAPTERS: readonly string[] = ['重点任务', '主要任务', '工作任务', '重点举措', '主要举措'];

/** Directives of the centre on which others are based: title and document number; {} is the year before. */
export const BASES: readonly (readonly [title: string, number: string])[] = [
  ['国务院关于积极推进“互联网+”行动的指导意见', '国发〔2015〕40号'],
  ['国务院办公厅关于深入开展消费扶贫助力打赢脱贫攻坚战的指导意见', '国办发〔2018〕129号'],
  ['国务院关于促进乡村产业振兴的指导意见', '国发〔2019〕12号'],
  ['国务院办公厅关于推进养老服务发展的意见', '国办发〔2019〕5号'],
  ['国家职业教育改革实施方案', '国发〔2019〕4号'],
  ['国务院办公厅关于全面推进城镇老旧小区改造工作的指导意见', '国办发〔2020〕23号'],
  ['优化营商环境条例', ''],
  ['国务院关于印发推动大规模设备更新和消费品以旧换新行动方案的通知', '国发〔2024〕7号'],
];

/** What members and departments do, from the verb on; for prose that divides work by unit. {} is the subject. */
export const UNIT_WORK: readonly string[] = [
  '负责统筹协调{}工作，研究拟订有关政策措施',
  '负责相关项目的申报、审核和资金安排',
  '负责行业指导和业务培训，推广先进经验',
  '负责监督检查，依法查处违法违规行为',
  '负责要素保障，优先办理相关审批手续',
  '负责统计监测和信息报送，定期通报进展情况',
  '负责宣传引导，营造良好社会氛围',
  '配合做好政策落实和跟踪服务工作',
  '指导本系统落实有关任务，协调解决困难问题',
];

/** Duties of a body, no tasks. */
export const BODY_WORK: readonly string[] = [
  '研究部署有关工作，统筹协调解决重大问题',
  '审议有关政策措施、年度计划和重要文件',
  '督促检查各项任务落实情况',
  '完成上级交办的其他事项',
];

/** Rules of a body, no tasks. */
export const BODY_RULES: readonly string[] = [
  '会议原则上每半年召开一次，根据工作需要可临时召开',
  '成员因工作变动需要调整的，由所在单位提出，报办公室备案',
  '重大事项按程序报批',
];
