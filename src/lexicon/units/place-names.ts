// Source: the classes of 行政区划 (市, 县, 区, 旗, 自治州), and our own reading of the words that end alike.
import { WORK_VERB } from '#src/lexicon/work-verbs.js';

/**
 * Names of places told by their class, for cities, counties and districts that `PROVINCES` does not list. What ends alike
 * and is none is told by the character before the class (示范县, 开发区, 城市) and the one behind it (县域, 市场).
 */

/** Characters that tie, ask, count or point: taken to be in no place's name. */
const OF_SPEECH =
  '谁哪什么啥几多少的是了在由和与跟及或对把被让给向从为于按请问查看说帮我你您他它们咱这那此该各每某本全有没无不要会能可应怎如前后中里内外两双换列改数查找一二三四五六七八九十个';
/** What else directives say of work before its object, and what asks for a role. */
const OF_WORK = '牵头|负责|配合|参与|管理|保护|争创|智慧|数字|现代|绿色|农村|城乡|重点|示范';
const NAME = `(?:(?!${WORK_VERB.source}|${OF_WORK}|[${OF_SPEECH}])[\\u4e00-\\u9fff])`;

const CITY = `${NAME}{2,4}?(?<![城都超门上股夜早集楼菜入退大跨设辖级花车书鱼米粮布收开罢救治省县区])市(?![场容民值面域级长价盈占属直辖况县区州])`;
const COUNTY = `${NAME}{2,4}?(?<![困范点重大强百脱牧边业农游境扶帽援区先进郡省市旗治])县(?![域级城乡长际区市道])`;
const PREFECTURE = `${NAME}{2,10}?自治[州县旗]`;
/** Most of what ends so is no place: 核心区, 党旗. */
const DISTRICT = `${NAME}{2,4}?(?<![园发范城社小街地辖县市片景校灾山库牧林矿厂老郊新商业工度假护能聚验行税保贸港心点缓产作居制中载接置领养禁划务公植殖住宅院学特国党红升队锦])[区旗](?![域块别间分位划长级帜])`;

const CLEAR = new RegExp(`^(?:${PREFECTURE}|${CITY}|${COUNTY})`);
const DOUBTFUL = new RegExp(`^${DISTRICT}`);

/** A place that a text begins with, told by its class. */
export interface PlaceByClass {
  readonly name: string;
  /** It may be a common noun as well: 东湖区, 物流区. */
  readonly doubtful: boolean;
}

/** Returns the place that a text begins with by the class of its name, `null` where it begins with none. */
export function placeByClassAt(text: string): PlaceByClass | null {
  const clear = CLEAR.exec(text)?.[0];
  if (clear) return { name: clear, doubtful: false };
  const name = DOUBTFUL.exec(text)?.[0];
  return name ? { name, doubtful: true } : null;
}
