// Source: the kinds of papers of 党政机关公文处理工作条例 (2012) art. 8, the parts of one in GB/T 9704-2012, and beyond these our
// own reading of the headings and titles that directives print.

/** Headings under which nothing is a task: aims, principles, organisation, scope (GB/T 9704 drafting practice). */
export const NO_TASK_HEADING =
  /指导思想|基本原则|工作原则|职责$|^总则$|编制(?:目的|依据)|启动条件|等级划分|奖惩|总体(?:目标|要求|思路)|(?:发展|主要|工作|建设|行动|任务)目标|^目标(?:任务|要求)?$|目标任务|重要意义|重大意义|重要性|工作职责|主要职责|职责分工|责任分工|部门分工|工作规则|议事规则|适用范围|组织机构|组成人员|成员名单|名词解释|附则|有关要求的说明|^责任追究|法律责任|工作机构|组织架构|组织体系|机构设置|其他事项|^其他$|支持对象|适用对象|对象(?:和|与|及)?范围|主承办单位|[主承协]办单位|地位(?:和|与)作用/;

/** Items that say why or for whom a text is written, and state no work. */
export const PURPOSE_ITEM =
  /^(?:为|根据|按照|依据).*(?:制定|提出|制订)(?:本|以下|如下)|^本[一-龥]{2,8}(?:所称|适用|自|由|规定|涉及)|^(?:主要|重点|目标|工作)*任务$|^.{6,}的$|^(?:具有|具备|符合|满足|遵守|拥有|未曾?)|(?:委员|成员|名单)(?:[（(][^（）()]*[）)])?$/;

/** Headings under which aims stand. */
export const AIM_HEADING = /目标|总体要求|总体思路/;

/** Headings whose items secure the work rather than being it (保障措施). */
export const SAFEGUARD_HEADING =
  /保障措施|组织实施|组织保障|保障机制|实施保障|工作保障|工作要求|保障体系|强化保障|加强保障/;

/** Titles of regulations, whose articles state norms rather than work to do. */
export const REGULATION_TITLE =
  /(?:办法|规定|条例|细则|规则|章程|制度|规范)(?:[（(][^（）()]*[）)])?[》”]?(?:的(?:通知|公告|决定))?$/;

/** Titles of announcements to the public, whose items are conditions and procedures: 招聘公告, 招标公告, contracts, minutes. */
export const ANNOUNCEMENT_TITLE =
  /(?:招聘|招录|招考|录用|录取|招标|采购|中标|比选|询价|拍卖|挂牌|出让|征集|选调|遴选|竞聘|考试|面试|体检|资格(?:审查|复审)|拟任|听证)[^，。]{0,30}(?:公告|公示|简章|启事|通告)$|(?:公示|招生简章|启事|合同|合同书|协议|协议书|会议纪要|招标文件|劳动合同)$/;

/** How an announcement opens where it prints no title. */
export const ANNOUNCING_OPENING =
  /面向社会(?:公开)?(?:招聘|招录|选调|遴选)|公开招聘[^。]{0,40}(?:公布|公告|通知)如下|(?:招聘|考试|招标|采购)(?:有关)?(?:事宜|事项)(?:公布|公告|通知)如下/;

/** Texts about a directive or about the past, which state no work: explanations, interviews, reports. */
export const EXPLAINING_TITLE =
  /解读|图解|一图读懂|问答|答记者问|新闻发布会|哪些内容[？?]|情况的?报告$|工作报告$|政策问答|答疑/;

/** Headings under which an explanation begins. */
export const EXPLAINING_HEADING =
  /(?:制定|起草|出台|政策|文件|编制)的?(?:背景|说明|过程|缘由)|背景是什么|背景(?:和|及|与)(?:依据|意义|过程)/;

/** The nouns that end a directive's title (党政机关公文处理工作条例 art. 8, and the plans that practice adds). */
export const TITLE_NOUN =
  /(?:意见|通知|方案|计划|规划|要点|办法|规定|决定|决议|措施|细则|函|批复|公告|通告|公报|通报|纲要|条例|规则|指南|分工表|任务表|任务清单|清单|分解表|责任表|任务书|台账|预案|命令|指引|政策|路线图|若干举措|制度)$/;

/** A line that says whether the paper may be published: （此件主动公开）. It stands after everything the text says. */
export const PUBLICITY_NOTE = /^[（(]?(?:此件|本件)/;

/** A paragraph that says from when the whole text holds or who explains it: 本意见自2024年1月1日起施行，有效期5年。 */
export const IN_FORCE_LINE =
  /^本[一-龥]{0,6}(?:意见|通知|方案|计划|规划|要点|办法|规定|决定|措施|细则|政策|条例|规则|预案|文件)(?:自|从|有效期|试行期|由[^。]{2,30}解释)/;
