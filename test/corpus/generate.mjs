const CITIES = [
  '德州',
  '滨州',
  '菏泽',
  '临沂',
  '日照',
  '枣庄',
  '泰安',
  '威海',
  '烟台',
  '潍坊',
  '东营',
  '淄博',
  '济宁',
  '邯郸',
  '邢台',
  '沧州',
  '衡水',
  '安阳',
  '濮阳',
  '新乡',
];
const DEPARTMENTS = [
  '市发改委',
  '市经信委',
  '市科技局',
  '市教育局',
  '市公安局',
  '市民政局',
  '市财政局',
  '市人社局',
  '市国土局',
  '市环保局',
  '市住建局',
  '市交通局',
  '市水利局',
  '市农委',
  '市林业局',
  '市商务局',
  '市文广新局',
  '市卫计委',
  '市审计局',
  '市统计局',
  '市旅发委',
  '市安监局',
  '市食药监局',
  '市工商局',
  '市质监局',
  '市金融办',
  '市气象局',
  '市规划局',
];
const VERBS = ['推进', '加快', '完善', '建设', '发展', '培育', '健全', '规范', '提升', '实施'];
const MATTERS = [
  '智能制造',
  '农村电子商务',
  '智慧社区',
  '绿色工厂',
  '现代物流',
  '社区养老',
  '职业教育',
  '污水处理',
  '公共交通',
  '数据共享',
  '食品安全追溯',
  '科技成果转化',
  '园区基础设施',
  '旅游服务',
  '普惠金融',
  '节能改造',
  '质量品牌',
  '安全生产监管',
  '土地整治',
  '气象服务',
];
const GOODS = ['示范企业', '服务平台', '产业园区', '示范项目', '重点实验室', '标准化站点'];

/** A small generator of numbers in [0, 1), the same for the same seed (mulberry32, public domain). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** 一, 二 … 九十九. */
function numeral(number) {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? '一二三四五六七八九'[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? '一二三四五六七八九'[ones - 1] : ''}`;
}

/**
 * The text of the n-th generated directive: `tasks` tasks in sections of ten, of more where there would be over 40
 * sections, each with a clause, every third with a target. Beyond 900 they are numbered anew in each section.
 */
export function generateDirective(n, tasks = 40) {
  const next = numbers(n + 1);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const city = CITIES[n % CITIES.length];
  const year = 2014 + (n % 4);
  const subject = `${pick(VERBS)}${pick(MATTERS)}`;
  const lines = [`${city}市人民政府关于${subject}的实施意见`, `${city.slice(0, 1)}政发〔${year}〕${n + 1}号`, ''];
  const section = Math.max(10, Math.ceil(tasks / 40));
  for (let task = 1; task <= tasks; task++) {
    if (task % section === 1) lines.push(`${numeral(Math.ceil(task / section))}、${pick(VERBS)}${pick(MATTERS)}`);
    const [lead, ...others] = new Set([pick(DEPARTMENTS), pick(DEPARTMENTS), pick(DEPARTMENTS)]);
    const matter = pick(MATTERS);
    const target = task % 3 === 0 ? `到2020年，建成${5 + Math.floor(next() * 90)}个${matter}${pick(GOODS)}。` : '';
    const clause = others.length > 0 ? `牵头单位：${lead}；配合单位：${others.join('、')}` : `责任单位：${lead}`;
    const number = tasks > 900 ? ((task - 1) % section) + 1 : task;
    lines.push(
      `${number}.${pick(VERBS)}${matter}${pick(GOODS)}。完善配套政策，加大支持力度，形成工作合力。${target}（${clause}）`,
    );
  }
  lines.push('', `${city}市人民政府`, `${year}年${1 + (n % 12)}月${1 + (n % 28)}日`);
  return lines.join('\n');
}
