/** Digits as characters of a unit's name. */
const DIGITS = [...'天地玄黄宇宙洪荒辰宿'];
const TASKS = 40;
/** So that every version's number has the same length, and no other figure of a text looks like it. */
const FIRST = 1000;

const SUBJECTS = ['智能制造', '农村电子商务', '智慧社区', '现代物流', '绿色工厂', '职业教育', '普惠金融', '养老服务'];

const inCharacters = (n) => [...String(FIRST + n)].map((digit) => DIGITS[Number(digit)]).join('');

/** The unit that leads every task of version `n`. */
export const leaderOf = (n) => `市${inCharacters(n)}局`;

/**
 * Version `n` of one directive: its number and title are those of every version, each task, unit, figure and person bears
 * the version's mark.
 */
export function versionText(n) {
  const [mark, leader] = [FIRST + n, leaderOf(n)];
  const task = (at) => {
    const subject = `${SUBJECTS[at % SUBJECTS.length]}${at < SUBJECTS.length ? '' : `第${at}片区`}`;
    return `${at + 1}.推进${subject}第${mark}批项目。到2030年，建成${mark}个${subject}示范点。（牵头单位：${leader}；配合单位：市${inCharacters(n)}委）`;
  };
  return `德州市人民政府关于滚动项目的实施意见
德政发〔2031〕77号
各县（市、区）人民政府：
一、主要任务
（一）项目
${Array.from({ length: TASKS }, (_, at) => task(at)).join('\n')}
德州市人民政府
2031年1月1日
`;
}

const MARK = new RegExp(`第(\\d{4})批|(?<!\\d)(1\\d{3})个|市([${DIGITS.join('')}]{4})(?:局|委)`, 'g');

/** The versions whose marks stand in a text. */
export function versionsIn(text) {
  const found = new Set();
  for (const [, batch, figure, unit] of text.matchAll(MARK)) {
    const digits = batch ?? figure ?? [...unit].map((one) => DIGITS.indexOf(one)).join('');
    found.add(Number(digits) - FIRST);
  }
  return found;
}
