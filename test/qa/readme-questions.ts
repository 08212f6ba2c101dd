/** A question that a README shows, with what is answered to it about the seed directive. */
export interface ShownQuestion {
  readonly question: string;
  /** What is asked before it. */
  readonly after?: string;
  readonly status: 'ANSWERED' | 'NOT_FOUND';
  /** Words of the first line of the answer. */
  readonly says: string;
}

export const SHOWN: readonly ShownQuestion[] = [
  { question: '谁牵头智能制造', status: 'ANSWERED', says: '第1项“大力推进智能制造”由市经信委牵头。' },
  { question: '他们的主任是谁', after: '谁牵头智能制造', status: 'ANSWERED', says: '市经信委主任是于海龙。' },
  { question: '市统计局有什么任务', status: 'ANSWERED', says: '市统计局参与1项任务：' },
  { question: '市财政厅牵头什么', status: 'NOT_FOUND', says: '文件没有提到市财政厅。' },
  {
    question: '制造业服务化由谁配合',
    status: 'ANSWERED',
    says: '第3项“着力推进制造业服务化”由市发改委、市科技局配合。',
  },
  { question: '公共交通信息化谁负责', status: 'ANSWERED', says: '第12项“完善公共交通信息化服务功能”由市交通局负责。' },
  {
    question: '智慧社区建设有哪些单位参与',
    status: 'ANSWERED',
    says: '第15项“推进绿色智慧住区(社区)建设”：市住建局牵头，市智慧办、市城管局、市公',
  },
  {
    question: '食堂视频由哪个部门监管',
    status: 'ANSWERED',
    says: '第21项“推进食品药品‘智慧监管’体系建设”由市食药监局负责。',
  },
  { question: '第8项谁牵头', status: 'ANSWERED', says: '第8项“积极发展农村电子商务”由市商务局牵头。' },
  { question: '市发改委牵头哪些任务', status: 'ANSWERED', says: '市发改委牵头1项任务：' },
  { question: '市公安局有多少项', status: 'ANSWERED', says: '市公安局参与7项任务。' },
  { question: '市经信委和市发改委共同参与哪些任务', status: 'ANSWERED', says: '市经信委和市发改委共同参与14项任务：' },
  { question: '牵头农村电商的单位还负责什么', status: 'ANSWERED', says: '市商务局还负责3项任务：' },
  {
    question: '市经信委和哪个单位合作最多',
    status: 'ANSWERED',
    says: '与市经信委合作最多的是市发改委，共同承担14项任务。',
  },
  {
    question: '市发改委和市科技局，谁牵头的任务多',
    status: 'ANSWERED',
    says: '一样多：市发改委牵头1项，市科技局牵头1项。',
  },
  { question: '哪个单位牵头最多', status: 'ANSWERED', says: '牵头任务最多的是市经信委，4项。' },
  { question: '哪些任务没有写明配合单位', status: 'ANSWERED', says: '没有写明配合单位的任务有15项：' },
  { question: '市经信委主任是谁', status: 'ANSWERED', says: '市经信委主任是于海龙。' },
  { question: '于海龙是哪个单位的', status: 'ANSWERED', says: '于海龙是市经信委主任，在市经信委。' },
  {
    question: '郝润霞是什么职务',
    status: 'ANSWERED',
    says: '郝润霞：市委政法委副书记、市综治办主任；聊城市推进“互联网+”发展联席会议成员。',
  },
  { question: '牵头农村电商的单位局长是谁', status: 'ANSWERED', says: '市商务局局长是王越军。' },
  { question: '于海龙的单位牵头哪些任务', status: 'ANSWERED', says: '市经信委牵头4项任务：' },
  { question: '移动互联网用户普及率要达到多少', status: 'ANSWERED', says: '到2020年，移动互联网用户普及率达到75%。' },
  { question: '智慧车间哪年建成', status: 'ANSWERED', says: '到2020年，30个智慧车间。' },
  { question: '2018年要完成哪些', status: 'ANSWERED', says: '2018年要完成的有2项：' },
  { question: '每年的目标有哪些', status: 'ANSWERED', says: '共3个目标：' },
  { question: '第15项什么时候完成', status: 'ANSWERED', says: '到2018年，建成10个绿色智慧住区(社区)。' },
  {
    question: '智能制造以哪些企业为示范',
    status: 'ANSWERED',
    says: '第1项“大力推进智能制造”点名了2家：东阿阿胶、金号织业。',
  },
  { question: '时风集团是哪些任务的示范', status: 'ANSWERED', says: '时风集团出现在以下任务中：' },
  { question: '市商务局牵头农村电商吗', status: 'ANSWERED', says: '是，市商务局牵头第8项“积极发展农村电子商务”。' },
  { question: '王越军是市商务局局长吗', status: 'ANSWERED', says: '是，王越军是市商务局局长。' },
  {
    question: '智能制造在第几条',
    status: 'ANSWERED',
    says: '写在《聊城市人民政府关于加快推进“互联网+”发展的实施意见》“三、主要任务 › ',
  },
  {
    question: '智能制造原文怎么说的',
    status: 'ANSWERED',
    says: '写在《聊城市人民政府关于加快推进“互联网+”发展的实施意见》“三、主要任务 › ',
  },
  { question: '保障措施里有哪些内容', status: 'ANSWERED', says: '四、保障措施共有6项任务：' },
  { question: '绿色生态方面有哪几项任务', status: 'ANSWERED', says: '(八)“互联网+”绿色生态共有3项任务。' },
  { question: '文件涉及多少个单位', status: 'ANSWERED', says: '文件里共有34个单位：' },
  {
    question: '这个文件依据哪些文件制定',
    status: 'ANSWERED',
    says: '依据：《国务院关于积极推进“互联网+”行动的指导意见》（国发〔2015〕40号）',
  },
  { question: '这份文件是哪里出台的', status: 'ANSWERED', says: '发文机关：聊城市人民政府。' },
  { question: '收录了哪些文件', status: 'ANSWERED', says: '共收录1份文件：' },
  {
    question: '联席会议召集人是谁',
    status: 'ANSWERED',
    says: '聊城市推进“互联网+”发展联席会议召集人共2人：郭建民、洪玉振。',
  },
  { question: '联席会议办公室设在哪里', status: 'ANSWERED', says: '日常工作由市经信委、市智慧办负责。' },
  {
    question: '联席会议有哪些成员',
    status: 'ANSWERED',
    says: '聊城市推进“互联网+”发展联席会议组成人员共42人：宋军继、郭建民、洪玉振、张金',
  },
  {
    question: '经信委全称是什么',
    status: 'ANSWERED',
    says: '市经信委的全称是聊城市经济和信息化委员会，也叫市经济和信息化委、市经济和信息化委',
  },
  { question: '市工信局牵头哪些任务', status: 'ANSWERED', says: '市经信委牵头4项任务：' },
  { question: '市水利局负责什么', status: 'NOT_FOUND', says: '文件没有提到市水利局。' },
  { question: '市经信委主任多大年纪', status: 'NOT_FOUND', says: '文件没有写明“多大”，只写了谁负责什么。' },
  { question: '济南市智能制造谁牵头', status: 'NOT_FOUND', says: '已载入的文件里没有济南市的。' },
  { question: '谁牵头养猪', status: 'NOT_FOUND', says: '文件里没有找到与“养猪”相符的任务。' },
  {
    question: '那配合单位呢',
    after: '谁牵头智能制造',
    status: 'ANSWERED',
    says: '第1项“大力推进智能制造”由市发改委、市科技局配合。',
  },
  { question: '他们的局长是谁', after: '农村电商谁牵头', status: 'ANSWERED', says: '市商务局局长是王越军。' },
  { question: '农村电商谁牵头', status: 'ANSWERED', says: '第8项“积极发展农村电子商务”由市商务局牵头。' },
];
