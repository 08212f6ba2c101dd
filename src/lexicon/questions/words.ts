// Source: our own list of how people ask, grown by questions that were written about directives.

/** How people ask for a role. The first that matches wins: 牵头 is said more narrowly than 负责. */
export const ROLE_QUESTIONS = {
  lead: /(?<!除了?)牵头(?!的?(?:以外|之外))|主抓|主办|领衔|挂帅|谁带头|主导/,
  support: /配合|协办|协助|协同(?:单位|部门|的|$)|(?:谁|来)协同|帮忙|支持单位|辅助/,
  responsibleUnit: /责任(?:单位|部门)|责任任务/,
  participants:
    /参与|参加|涉及|牵涉|有关(?:的)?单位|相关单位|都有谁|哪些单位|(?:都有|里有|里面有|中有)哪些(?:单位|部门)(?!负责|牵头|配合|来|管)/,
  responsible:
    /负责|归谁|谁管|归哪|谁来|谁干|谁做|找谁|找哪|谁的责任|谁的事|谁的活|分管|主管|承担|谁搞|责任|谁推|谁抓|哪(?:个|家)?(?:部门|单位)(?:来)?(?:管|做|搞|抓|推|办)|落实/,
} as const;

/** Words that ask for tasks. */
export const ASKS_TASKS =
  /(?:哪些|什么|哪几[项个]|哪[项个]|多少[项个]?|几[项个])(?:工作|任务|事|项目|举措)|任务(?:都?有哪些|是什么|是哪|清单|(?:一共|总共|共)?有?几[项个条]|$)|(?:负责|牵头|配合|参与|承担|主办|协助)(?:了)?(?:些)?(?:哪|什么|啥|几|多少)|要?(?:做|干|管)(?:些)?(?:什么|啥|哪些)|的任务|职责是|有哪些任务|有什么任务|干什么的|是?做什么的/;

/** Words that ask for a person by post. */
export const ASKS_PERSON =
  /是谁|谁是|叫什么|哪位|是哪个人|姓名|名字|有哪些人|是什么人|谁担任|谁当|由谁担任|都有谁|有谁/;

/** The head of a unit, whatever the post is called; 加强组织领导 is a task and 领导小组 a body. */
export const HEAD_ASKED =
  /一把手|负责人(?![才民口工体])|主要领导|(?<!组织|加强|强化|坚持|统一|全面|党的|联系)领导(?!小组|机制|体制|机构|作用|下)|当家人?|头儿|老大|头头|带头人/;

/** Words that ask how many tasks. */
export const COUNTING = /几[项个条件]|多少[项个条件]?|数量|一共|总共/;

/** A role that is asked for as lacking: 没有牵头单位, 未写明配合单位, 不参与. */
export const NEGATED_ROLE =
  /没有?(?:关系|关联|份)|(?<![有牵配参负是])(?:没有?|未|不是?)(?:被)?(?:写明|写清|明确|指定|标明|列出|安排|设|写)?(?:由?U|由谁|谁|人|单位|部门)?(?:来)?(?=牵头|配合|责任|参与|负责|主办|协办|协助)/;

/** Greetings, thanks and calls for help, as the whole of what is said. */
export const SMALL_TALK =
  /^(?:你好|您好|hi|hello|hey|在吗?|你是(?:谁|哪个?公司|什么公司).{0,6}|谁(?:开发|做|发明)(?:了|的)你.{0,2}|谢谢你?|感谢|多谢|thanks?|thankyou|help|帮助|怎么用|如何使用|使用说明|你是谁|你是什么|你叫什么|你会什么|你能做什么|你能干什么|你有什么用|能问什么|可以问什么|早上好|下午好|晚上好|好的?|ok|\/?start)$/i;

/** A name that looks like a unit's: 市司法局, 省水利厅; without a level only where it is asked what it does: 水务局负责什么. */
export const UNKNOWN_UNIT =
  /(?:[\u4e00-\u9fff]{2,3})?[省市县区州](?!场|民(?!政)|内|里)(?:(?!谁|哪|什么|负责|牵头|配合|的)[\u4e00-\u9fff]){1,9}?(?:局|委|办|厅|公司|法院|检察院|委员会|管委会|中心|协会|妇联)|^(?:(?!谁|哪|什么|有)[\u4e00-\u9fff]){2,8}(?:集团|公司)(?=是|在|参与|出现)|(?:^|的|,|、|由|里|和|与|跟)(?:(?!谁|哪|什么|负责|牵头|配合|的)[\u4e00-\u9fff]){2,6}?(?:(?<![布格结])局|厅|委员会|办|委)(?=负责|牵头|配合|参与|承担|(?:都|要)?[有干做](?:什么|哪些|几|啥)|的?(?:[局厅]长|主任|任务|职责))/;

/** Ends that only units have; a 中心 or 办 may be what a task builds or how. */
export const UNIT_ONLY_END = /(?:(?<![布格结])局|委|厅|公司|集团|法院|检察院|委员会|协会|妇联)$/;

/** A post as asked: 副市长, 局长, 秘书长. */
export const POST_WORDS =
  /(?:部长|局长|厅长|行长|市长|省长|主席)助理|(?:常务)?副?(?:常委|市长|省长|县长|区长|州长|秘书长|主任|局长|厅长|部长|行长|总经理|董事长|院长|书记|主席|会长|处长|组长|召集人|总召集人|所长|站长|镇长|乡长|校长|科长|股长|司长|队长|社长|台长|署长|馆长|园长|关长|检察长|政委|总裁|经理|总工程师)/;

/** Properties of people and units that no directive states: asked for, they are refused. */
export const NEVER_STATED =
  /前任|(?<!之)前(?=副?(?:市长|省长|县长|区长|局长|主任|书记))|[下上]一?任(?!务)|继任|接任|候任|代(?=市长|省长|县长|区长|局长|主任)|原(?=[省市县区]|局长|主任|任)|退休|离任|卸任|年纪|(?<!(?:规模|面积|总量).{0,4})多大(?!规模|面积|体量|产值)|年龄|岁|电话|手机|号码|联系方式|邮箱|工资|收入|薪|学历|毕业|籍贯|哪里人|老家|生日|性别|(?:天气|气温)(?:怎么样|如何|好不好)|今天|明天|昨天|后天|哪条[路街]|什么[路街]|男的|女的|家庭|结婚|爱人|老婆|爱好|地址|在哪里办公|几楼|怎么走|几点|开会|放假|星期|股价|密码|喜欢|长什么样|身高|体重|编制|(?:单位|部门|[局委厅办U]).{0,4}(?:多少|几)(?:名|个|位)?(?:人(?!次)|干部|职工|员工|公务员)|(?:花|出|拿|用|拨)了?(?:多少|几)\S{0,4}(?:钱|经费|资金|预算|款)|(?:P|U|单位|部门|局|委)\S{0,2}(?:哪栋|哪座|哪幢|哪层|办公地|几层)|哪[栋幢座层]楼|P\S{0,2}(?:以前|之前|过去|曾经?|从前)|完成(?:得|的)?(?:怎么样|怎样|咋样|如何|好不好)|完成情况(?:怎么样|怎样|如何|咋样)?$|完成了(?:多少|几)|(?:进展|进度)(?:怎么样|怎样|如何|情况|咋样|到哪)|实际(?:上)?(?:是|有|完成|达到)?(?:了)?多少|做得怎么样|办得怎么样|去年|前年|上半年/;

/** Leaders who are printed beside a task's units; not read into the graph yet, and refused before `HEAD_ASKED` is tried. */
export const TASK_LEADER = /(?:责任|分管|牵头|包保|包联)领导/;

/** Words that ask whether something is so. */
export const YES_NO = /(?:[吗嘛]|(?<![什怎多这那要])么)$|是不是|是否|对吗|对不对|有没有(?=牵头|负责|配合|参与)/;

/** What is counted when a number is asked for: 建设多少个智慧工厂. */
export const COUNTED = /(?:多少|几)[个家处项名台座条万亿]?(?<what>[\u4e00-\u9fffa-z0-9]{2,})$/i;

/** Measure words of what is built, held or bought, beside the common 个 家 处 项 名: 几所, 几辆. */
export const MEASURES = '所次张套辆场件批支门间栋架亩期';

/** Words that ask for a figure or a date. */
export const ASKS_NUMBER = new RegExp(
  `(?<!(?:单位|部门)(?:一共|总共|共)?(?:有|是)?)多少(?![项个家]?(?:任务|(?:牵头|配合|责任|参与)?(?:单位|部门)))|(?<!(?:任务|措施|举措|单位|部门)(?:一共|总共|共)?(?:有|是)?哪?)(?<!哪)几[个家处项名人台座条${MEASURES}](?!任务|工作|措施|(?:牵头|配合|责任|参与)?(?:单位|部门))|达到几|百分之几|几[百千万亿]+(?:元|块)?$|目标值|目标是|目标$|指标|(?:规模|总量|产值|体量|面积|投资).{0,6}多大`,
);
/** Words that ask for a date. */
export const ASKS_DATE =
  /完成时间|(?:投运|投用|投入(?:运营|使用)|开工|竣工|上线|建成|开通|验收|办结|报送)的?(?:时间|日期)|时间要求|时间节点|哪年|哪一年|哪天|何时|什么时候|啥时候|啥时|什么时间|几时|几号|时限|期限|截止|多久|多长时间|几月|几[天年月日]内|到哪年/;

/** Words that ask for organisations named in a task. */
export const ASKS_ENTERPRISES =
  /(?:哪些|什么|哪几家|哪家|几家)(?:示范|龙头|重点|骨干)?(?:企业|公司|园区|平台|载体|机构)|企业有哪些|公司有哪些|(?:示范|带动)(?:企业|单位|园区)(?=有|是|名单|包括|$)|以(?:哪[些个家]?|什么|谁).{0,8}(?:示范|带动|载体|依托)/;

/** Words that carry no topic; what is left of a question without them is what it is about. */
export const FILLER =
  /^那么?|^都有|(?:这份|本|该|这个)?文件(?:里面?|中|内)(?:的)?|请问|麻烦|您好|你好|告诉我|我想(?:知道|问)(?:一下)?|想问一下|帮我?查(?:一下|查)?|查一下|一下|到底|究竟|具体|目前|现在|这项任务|这项工作|这一块|这一?块儿?|这块|[这那]边|这个|那个|该项|此项|方面|领域|相关的?|有关系?的?|按照|依照|工作的?$|这(?:件|回|档子?|套|类|种|些)?(?:事儿?|东西|活儿?)|[这那](?:类|种|套)|的事儿?$|这项|任务(?![\d一二三四五六七八九十])|事情|工作由|是由|应该由|应该|主要|的话|呢|吧|啊|呀|嘛|吗|(?<!怎|什|那|这|多|要)么/g;

/** Words that ask and name no topic. */
export const ASKING = new RegExp(
  `啥时候|啥时|哪天|多长时间|时间节点|谁来|谁是|是谁|由谁|归谁|找谁|是?哪(?:个|家)(?:部门|单位|局|委)的(?:事儿?|活儿?|责任)|谁的责任|谁的|找$|谁|哪个部门|哪个单位|哪家单位|哪些单位|哪些部门|哪个局|哪个委|哪家|哪一家|哪位|哪个|哪些|哪几[个项家]|哪[项条款]|哪一[项条款个]|什么单位|什么时候|什么时间|什么|有几[个项家]|几[个项家处名${MEASURES}]|多少[个项家处]?|单位有哪些|(?:负责)?(?:考核|评分|落实)(?=哪|几|什么|多少)|的?(?:牵头|配合|责任|主办|协办|参与|负责)(?:单位|部门)?(?:是|有)?|负责人|牵头|主抓|主办|负责|配合|协办|协助|参与|参加|责任(?![状制田心感书险])|归口|管理?的?是|一起|共同|一共|总共|有没有|是不是|是否|[搞弄]$|来搞|来做|来干|来抓|推广$|推进$|抓$|管$|要达到|达到|要建|要创建|目标(?:值)?(?:是|为)?|建成$|哪年|哪一年|何时|什么时候|几时|要求|规定|由|归|和谁|涉及到?|牵涉到?|包括|包含|叫|有$|是$|的$|了$|要$|单位$|部门$|局$`,
  'g',
);

/** Chinese for the few English words that people mix in. */
export const ENGLISH: Readonly<Record<string, string>> = {
  'who leads': '谁牵头',
  'who lead': '谁牵头',
  'who is leading': '谁牵头',
  'led by': '谁牵头',
  'who supports': '谁配合',
  'who support': '谁配合',
  'who is responsible for': '谁负责',
  'responsible for': '谁负责',
  'in charge of': '谁负责',
  'who is': '谁是',
  who: '谁',
  leads: '牵头',
  lead: '牵头',
  supports: '配合',
  support: '配合',
  'what tasks': '哪些任务',
  tasks: '任务',
  task: '任务',
  leader: '负责人',
  boss: '一把手',
  deadline: '什么时候',
  'how many': '多少',
};
/** Finds the keys of `ENGLISH`, the longest first. */
export const SPOKEN =
  /\b(?:who is responsible for|who is leading|responsible for|who supports?|who leads?|led by|in charge of|what tasks|how many|who is|who|leads?|supports?|tasks?|leader|boss|deadline)\b/gi;
