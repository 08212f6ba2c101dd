// Source: our own rules for how people shorten names of national bodies, branches and firms.
import { aliasesOf } from './aliases.js';
import { knownPlaceAt, stemOf } from './places.js';

/** The place of a unit whose directive does not say where it is from; none of its names may be told with it. */
const SOMEWHERE = '某';
const LEVEL = /^(?:自治区|省|市|州|盟|区|县|旗)(?=[一-龥]{2})/;
/** A branch is called by what stands before its place: 人行 for 人行南充市分行, 移动 for 中国移动聊城分公司. */
const BRANCH_END = /(?:中心支行|[分支]行|[分支]公司|分局|支队|办事处)$/;
/** The legal form at the end of a company's name. */
export const COMPANY_END = /(?:股份)?(?:有限责任|有限)?公司$/;
const NATIONAL = /^(?:中国国家|中华全国|中国|国家|全国)(?=[一-龥]{3})/;

function branchNames(name: string): string[] {
  if (!BRANCH_END.test(name)) return [];
  for (let at = 2; at < name.length - 2; at++) {
    const place = knownPlaceAt(name.slice(at));
    const known = place ?? [2, 3].map((length) => name.slice(at, at + length)).find((words) => isPlaceStem(words));
    if (known) return [name.slice(0, at), name.slice(0, at).replace(NATIONAL, '')];
  }
  return [];
}

const isPlaceStem = (words: string) => {
  const city = knownPlaceAt(`${words}市`) ?? knownPlaceAt(`${words}省`);
  return city !== null && stemOf(city) === words;
};

/**
 * Returns the spellings by which people may call a unit in a question, beside those that directives print: short for a
 * national body (铁路局 for 国家铁路局), a branch, a company, a unit whose place is not known. For matching only.
 */
export function spokenNames(name: string, jurisdiction: string | null): string[] {
  const names: string[] = [];
  const level = jurisdiction === null ? LEVEL.exec(name)?.[0] : undefined;
  if (level !== undefined)
    names.push(...aliasesOf(name, `${SOMEWHERE}${level}`).filter((alias) => !alias.includes(SOMEWHERE)));
  names.push(...branchNames(name));
  const company = name.replace(COMPANY_END, '');
  names.push(company, name.replace(NATIONAL, ''), company.replace(NATIONAL, ''));
  return [...new Set(names)].filter((one) => one !== name && one.length > 1);
}

/** The place to tell reforms by, where the directive does not say it. */
export function placeOfReforms(name: string, jurisdiction: string | null): string | null {
  const level = jurisdiction === null ? LEVEL.exec(name)?.[0] : undefined;
  return level === undefined ? jurisdiction : `${SOMEWHERE}${level}`;
}
