// Source: rules of our own over departments.ts, offices.ts and successors.ts; the years are those of 深化党和国家机构改革方案
// (March 2018), part 8.
import { endsInUnitHead } from '../unit-names.js';
import { identify, type UnitIdentity } from './identity.js';
import { NATION } from './places.js';
import { isKnownStem, spellingsOfStem } from './stems.js';
import { SUCCESSIONS } from './successors.js';

/** Stems too general to stand for a unit without its prefix. */
const NEEDS_PREFIX = /^(?:政府|人民政府|委|办|局|法院|人民法院|检察院|人民检察院|工会|党校)$|^[直属级]/;

/**
 * Returns every spelling a unit is known by in a directive of `jurisdiction`: short and full, with the level (市), with
 * the place (聊城市) and bare. The set is the same whichever of them is given; the usual short one comes first. A company,
 * a collective unit and a unit of an unknown place have only their own.
 */
export function aliasesOf(name: string, jurisdiction: string | null): string[] {
  return [...new Set([...spellings(identify(name, jurisdiction)), name])];
}

/** Returns the name that a unit's id is made of: as printed, an elided level put back (科技厅 → 省科技厅). */
export function standingName(name: string, jurisdiction: string | null): string {
  const { level, stem, jurisdiction: place } = identify(name, jurisdiction);
  if (!level || name.startsWith(level) || (place && name.startsWith(place.slice(0, -level.length)))) return name;
  return name.startsWith('中共') ? name : `${level}${stem}`;
}

function spellings({ jurisdiction, level, stem }: UnitIdentity): string[] {
  const stems = spellingsOfStem(stem);
  if (!level) {
    if (jurisdiction !== NATION || !isKnownStem(stem)) return [stem];
    return [...stems.flatMap((one) => (/[委局办]$/.test(one) ? [`国家${one}`, one] : [one]))];
  }
  const place = jurisdiction ?? '';
  if (stem === '委') return [`${level}委`, `${place}委`, `中共${place}委`, `中共${place}委员会`, `${place}委员会`];
  const bare = stems.filter((one) => !NEEDS_PREFIX.test(one) && (isKnownStem(one) || one.length > 2));
  return [...stems.map((one) => `${level}${one}`), ...stems.map((one) => `${place}${one}`), ...bare];
}

const TWO_PLATES = /^([^（(]{3,})[（(]([^（）()]{3,})[）)]$/;

/**
 * The names on the two plates of one office: 省市场监管局（省知识产权局） hangs out both (加挂牌子); none for a unit
 * that is printed with one name.
 */
export function platesOf(name: string): string[] {
  const plates = TWO_PLATES.exec(name)?.slice(1) ?? [];
  return plates.every((plate) => endsInUnitHead(plate)) ? plates : [];
}

/** A department before or after the reform, with the year in which the later one took the earlier one's place. */
export interface Succession {
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly year: number;
}

/** Provinces carried the reform of 2018 out that year, cities and counties by March 2019. */
const yearAt = (level: string) => (level === '省' || level === '自治区' || level === '' ? 2018 : 2019);

function successions(name: string, jurisdiction: string | null, from: 0 | 1): Succession[] {
  const identity = identify(name, jurisdiction);
  const { level, stem, jurisdiction: place } = identity;
  if (!level && place !== NATION) return [];
  const row = spellingsOfStem(stem);
  return SUCCESSIONS.filter((pair) => row.includes(pair[from])).map((pair) => ({
    name: spellings({ ...identity, stem: pair[from === 0 ? 1 : 0] })[0] ?? '',
    jurisdiction: place,
    year: pair[2] ?? yearAt(level),
  }));
}

/** Returns the units that the named one took the place of: 市文化和旅游局 → 市文广新局, 市旅发委 … */
export function predecessorsOf(name: string, jurisdiction: string | null): Succession[] {
  return successions(name, jurisdiction, 1);
}

/** Returns the units that took the named one's place: 市经信委 → 市工信局, 市经信局 … */
export function successorsOf(name: string, jurisdiction: string | null): Succession[] {
  return successions(name, jurisdiction, 0);
}
