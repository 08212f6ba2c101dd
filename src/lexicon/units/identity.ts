// Source: rules of our own over places.ts and stems.ts, from how directives print units.
import { knownPlaceAt, levelOf, NATION, provinceOf } from './places.js';
import { isKnownStem } from './stems.js';

/** A unit's name taken apart and put in its place. */
export interface UnitIdentity {
  /** Where it is a unit of: the directive's jurisdiction, the province above it, the nation. */
  readonly jurisdiction: string | null;
  /** 市, 省 … of its own names, '' where it takes none (a company, a ministry, a collective unit). */
  readonly level: string;
  /** 经信委 of 市经信委 and of 聊城市经信委. */
  readonly stem: string;
}

const LEVEL = /^(?:自治区|自治州|省|市|州|盟|区|县|旗)(?=[一-龥]{2}|委$)/;
/** Words that begin like a level: 市场监管局, 市政工程处, 区块链专班. */
const NO_LEVEL =
  /^(?:市(?:场|容|民(?!政|族|宗|委)|域|县|级|政(?!府|务|协|法|研|数))|区(?:域|块|县|级|内)|县(?:域|区|级|市)|省(?:际|级|市)|州市|州县|盟市|旗县)/;
const COLLECTIVE = /^(?:各|有关|相关|其他|属地|所有|全[市省县区])/;
const BUSINESS = /(?:公司|集团|银行|[分支]行|大学|学院|医院|企业|合作社|研究院|研究所|学校|中学|小学)$/;
const MINISTRY =
  /^(?:外交|国防|国家安全|工业和信息化|工信|教育|科技|科学技术|公安|民政|司法|财政|人力资源社会保障|人力资源和社会保障|人社|国土资源|自然资源|环境保护|生态环境|住房城乡建设|住房和城乡建设|交通运输|水利|农业|农业农村|商务|文化|文化和旅游|退役军人|退役军人事务|应急管理)部$|^审计署$|总[局署]$/;

/** Takes a name apart as it stands in a directive of `jurisdiction`: 市经信委, 聊城市经信委 and 经信委 are one there. */
export function identify(name: string, jurisdiction: string | null): UnitIdentity {
  const alone = { jurisdiction, level: '', stem: name };
  if (COLLECTIVE.test(name) || BUSINESS.test(name)) return alone;
  if (jurisdiction === NATION) return { jurisdiction, level: '', stem: name.replace(/^国家(?=.{2,}[委局办]$)/, '') };
  const plain = name.replace(/^中共(?=[一-龥]{2,}委(?:员会)?$)/, '').replace(/^(.+)委员会$/, shortCommittee);
  if (/^(?:国家|国务院|中央|中共中央|全国)/.test(plain) || MINISTRY.test(plain))
    return { jurisdiction: NATION, level: '', stem: plain.replace(/^国家(?=.{2,}[委局办]$)/, '') };
  const place = jurisdiction && plain.startsWith(jurisdiction) ? jurisdiction : knownPlaceAt(plain);
  if (place && plain.length > place.length)
    return { jurisdiction: place, level: levelOf(place), stem: plain.slice(place.length) };
  const own = jurisdiction ? levelOf(jurisdiction) : '';
  const level = NO_LEVEL.test(plain) ? undefined : LEVEL.exec(plain)?.[0];
  if (level !== undefined) return atLevel(plain, level, jurisdiction, own);
  if (!own) return alone;
  const short = (jurisdiction ?? '').slice(0, -own.length);
  const afterShort = short.length > 1 && plain.startsWith(short) ? plain.slice(short.length) : '';
  if (afterShort && isKnownStem(afterShort)) return { jurisdiction, level: own, stem: afterShort };
  // A known department without any prefix is the directive's own: the prefix stood before the first of a list.
  return isKnownStem(plain) ? { jurisdiction, level: own, stem: ownStem(plain) } : alone;
}

/** 聊城市委员会 is 聊城市委; 聊城市发展和改革委员会 stays. */
const shortCommittee = (whole: string, before: string) => (/[省市州盟区县旗]$/.test(before) ? `${before}委` : whole);

/** The party's organs keep 委: 组织部 is 市委组织部. */
const ownStem = (stem: string) => (isKnownStem(`委${stem}`) ? `委${stem}` : stem);

function atLevel(name: string, level: string, jurisdiction: string | null, own: string): UnitIdentity {
  const stem = name.slice(level.length);
  if (level === own || (level === '自治州' && own === '州')) return { jurisdiction, level: own, stem };
  const province = jurisdiction && provinceOf(jurisdiction);
  if (province && levelOf(province) === level) return { jurisdiction: province, level, stem };
  // Another level whose place is not known: it has this one name only.
  return { jurisdiction, level: '', stem: name };
}
