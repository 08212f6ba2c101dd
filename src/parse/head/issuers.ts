import { isUnitName } from '#src/lexicon/unit-names.js';
import { squeeze } from '#src/text/lines.js';

const PLACE = /^(?:中共)?([一-龥]{2,8}?(?:特别行政区|自治区|自治州|省|市|州|盟|区|县|旗))/;

/** 山东省聊城市人民政府: the city's, however it is printed. */
const OF_PROVINCE =
  /^(?:中共)?[一-龥]{2,4}?(?:省|自治区)([一-龥]{2,8}?(?:自治州|市|州|盟|地区|自治县|县|旗))(?=.*政府)/;

/** Whether a name begins with its place: 临汾市人民政府. */
export const startsWithPlace = (name: string): boolean => PLACE.test(name);

/** Whether an issuer's name begins where it may begin: with its place or the state. */
export const isWholeIssuer = (issuer: string): boolean =>
  (PLACE.test(issuer) && !/^(?:委员会|办公[厅室]|[厅局])/.test(issuer)) ||
  /^(?:国务院|中共|国家|中国|教育部|财政部|[一-龥]{2,8}部)/.test(issuer);

/** What comes between the issuers of a title and what it is about. */
const ABOUT = /^(.{2,90}?)(?:等[\d一二三四五六七八九十]{1,3}个?(?:部门|单位))?(?:关于|印发|转发|批转)/;
/** A name at the end of which the next one may begin, where no gap parts them. */
const NAME =
  /.+?(?:人民政府办公[厅室]|政府办公[厅室]|委员会办公[厅室]|办公[厅室]|人民政府|委员会|总工会|工商联|[妇残文侨]联|科协|集团(?:有限)?公司|集团|[局厅部院署]|(?<!社)会|党组|委(?!员会|办|政法|[一-龥]{2}部))(?!办公|联合)(?=$|[一-龥])/g;

/** Returns the issuers that a title (or the line of its issuers) begins with, in their order; none where it names none. */
export function issuersOf(printed: string): string[] {
  // 转发某市教育局关于…: whose document it is.
  const head = ABOUT.exec(printed.trim().replace(/^(?:转发|批转)/, ''))?.[1];
  if (!head) return [];
  const parted = head.trim().split(/[\s\u3000、]+/);
  if (parted.length > 1 && parted.every((name) => isUnitName(name))) return parted;
  const words = squeeze(head);
  const names = words.match(NAME) ?? [];
  if (names.length > 1 && names.join('') === words) return names;
  return isUnitName(words) || names.join('') === words ? [words] : [];
}

/** Returns the place that issues: 聊城市, 广东省, or 全国 for an organ of the state; `null` where neither name tells. */
export function jurisdictionOf(issuer: string | null, title: string | null): string | null {
  if (issuer && /^(?:国务院|中共中央|国家)/.test(issuer)) return '全国';
  const by = issuer ?? '';
  return (OF_PROVINCE.exec(by) ?? PLACE.exec(by) ?? PLACE.exec(title ?? ''))?.[1] ?? null;
}
