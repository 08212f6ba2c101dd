// Source: provinces.ts; which names are words of the language too is our own list.
import { PROVINCES } from './provinces.js';

/** The jurisdiction of units of the State Council and the Central Committee. */
export const NATION = '全国';

const full = (city: string) => (/(?:州|盟|地区|林区)$/.test(city) && city.length > 2 ? city : `${city}市`);
const PROVINCE_OF = new Map(
  Object.entries(PROVINCES).flatMap(([province, cities]) =>
    cities
      .split(' ')
      .filter(Boolean)
      .map((city) => [full(city), province] as const),
  ),
);
const KNOWN_PLACES = [...Object.keys(PROVINCES), ...PROVINCE_OF.keys()].sort((a, b) => b.length - a.length);

/** The word that stands for a place in the names of its own units: 聊城市 → 市, 广西壮族自治区 → 自治区; '' for the nation. */
export function levelOf(place: string): string {
  return /(?:自治区|省|市|州|盟|区|县|旗)$/.exec(place)?.[0] ?? '';
}

/** Returns the province that a city, prefecture or league is in, `null` for any other place. */
export function provinceOf(place: string): string | null {
  return PROVINCE_OF.get(place) ?? null;
}

/** Returns the province or city whose full name begins `name`, `null` where none does. */
export function knownPlaceAt(name: string): string | null {
  return KNOWN_PLACES.find((place) => name.startsWith(place)) ?? null;
}

/** A place's name without its class: 山东, 聊城, 内蒙古; whole where it is shorter than two characters without. */
export function stemOf(place: string): string {
  const stem = place.replace(/(?:维吾尔|壮族|回族)?(?:特别行政区|自治区|自治州|省|市|盟|地区|县|区|旗)$/, '');
  return stem.length >= 2 ? stem : place;
}

const STEMS = new Set(KNOWN_PLACES.map(stemOf));
/** Names without their class that are words of the language too: 朝阳产业, 普洱茶. */
const ALSO_WORDS = new Set('朝阳 日照 白银 来宾 大同 长治 安康 普洱 黄山 大理 保定 通化 资阳 中山'.split(' '));

/** Returns the name without its class of a province or city that begins a text (济南谁牵头), `null` where none does. */
export function knownStemAt(text: string): string | null {
  const stem = [4, 3, 2].map((length) => text.slice(0, length)).find((words) => STEMS.has(words));
  return stem && !ALSO_WORDS.has(stem) ? stem : null;
}

/** Whether a name begins with a province or city, its class left out: 聊城软件园. */
export function startsWithKnownPlace(name: string): boolean {
  return [3, 2, 4].some((length) => STEMS.has(name.slice(0, length)));
}
