// Source: our own reading of what names of organs, institutions and firms end in where directives print them.

/** Heads of unit names: what a complete name of an organ, institution or company ends in. */
const UNIT_HEADS: readonly string[] = [
  '人民政府',
  '政府',
  '管理委员会',
  '管委会',
  '委员会',
  '管理局',
  '监管局',
  '总局',
  '分局',
  '局',
  '委',
  '办公室',
  '办公厅',
  '研究室',
  '办',
  '厅',
  '部',
  '部门',
  '单位',
  '机关',
  '机构',
  '署',
  '院',
  '人民法院',
  '检察院',
  '公司',
  '集团',
  '银行',
  '分行',
  '支行',
  '总行',
  '人行',
  '联社',
  '中心',
  '总队',
  '支队',
  '大队',
  '总工会',
  '工会',
  '联合会',
  '协会',
  '商会',
  '学会',
  '妇联',
  '工商联',
  '科协',
  '残联',
  '文联',
  '侨联',
  '社科联',
  '团委',
  '供销社',
  '总社',
  '合作社',
  '学校',
  '大学',
  '中学',
  '小学',
  '幼儿园',
  '医院',
  '学院',
  '高校',
  '党校',
  '研究院',
  '研究所',
  '所',
  '站',
  '处',
  '科',
  '室',
  '街镇',
  '街道',
  '乡镇',
  '镇街',
  '办事处',
  '企业',
  '专班',
  '领导小组',
  '工作组',
  '指挥部',
  '联席会议',
  '公安',
  '园区',
  '开发区',
  '高新区',
  '新区',
  '示范区',
  '报社',
  '电视台',
  '广播电台',
  '日报',
  '集团公司',
  '运营商',
  '党委',
  '党组',
  '工委',
  '纪委',
  '监委',
  '政法委',
  '统战部',
  '青年团',
  '共青团',
  '电网',
  '供电',
  '铁塔',
  '移动',
  '联通',
  '电信',
  '邮政',
  '烟草',
  '海关',
  '税务',
  '消防',
  '气象',
  '基金会',
  '监会',
  '组委',
  '组委会',
  '实验室',
  '研究总院',
  '总公司',
  '联盟',
  '主管部门',
  '团中央',
  '中共中央',
];

/** Classes of places that stand for their governments: 各地市. No single unit ends so, since 泉州市 does too. */
const PLACE_CLASSES = ['地市', '州市'];
const HEADS: ReadonlySet<string> = new Set([...UNIT_HEADS, ...PLACE_CLASSES]);
const OWN_HEADS: ReadonlySet<string> = new Set(UNIT_HEADS);
const LONGEST_HEAD = Math.max(...[...HEADS].map((head) => head.length));
const NOTE = /[（(][^（()）]*[)）]$/;
/** Heads that are complete names by themselves. */
const WHOLE_NAMES = new Set([
  '供销社',
  '总工会',
  '工会',
  '纪委',
  '工商联',
  '团中央',
  '残联',
  '妇联',
  '科协',
  '文联',
  '侨联',
  '团委',
  '中共中央',
]);
const BARE_CLASS =
  /^(?:各)?(?:有关|相关)?(?:省|自治区|直辖市|市|地级市|县级市|州|盟|县|区|旗|自治州|自治县|乡|镇|街道|地区|市县|县区|县市区)$/;

/** Returns the head that `name` ends in with a stem of at least one character before it, or `null`. */
export function unitHead(name: string): string | null {
  const plain = withoutNote(name);
  const head = headOf(plain, HEADS);
  return head && (plain.length > head.length || WHOLE_NAMES.has(plain)) ? head : null;
}

/** Returns whether words end in the head of a unit, a note in brackets aside. */
export function endsInUnitHead(words: string): boolean {
  return headOf(withoutNote(words), OWN_HEADS) !== null;
}

const withoutNote = (name: string) => (/[)）]$/.test(name) ? name.replace(NOTE, '') : name);

/** The longest of `heads` that words end in. */
function headOf(words: string, heads: ReadonlySet<string>): string | null {
  for (let length = Math.min(LONGEST_HEAD, words.length); length > 0; length--) {
    const end = words.slice(-length);
    if (heads.has(end)) return end;
  }
  return null;
}

/** Returns whether `name` is a complete name of a unit; a bare class of places (市, 县级市) is not. */
export function isUnitName(name: string): boolean {
  return (
    (name.length >= 3 || WHOLE_NAMES.has(name)) &&
    name.length <= 40 &&
    unitHead(name) !== null &&
    !/[，。；：:、《》“”]|(?<!自)由/.test(name)
  );
}

/** Returns whether `name` is only a class of places, as in 各市、州、县人民政府. */
export function isBareClass(name: string): boolean {
  return BARE_CLASS.test(name.replace(/[（(][^（()）]*[)）]/g, ''));
}
