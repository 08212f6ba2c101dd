import { DEPARTMENT_STEMS } from './stems.js';
import { SUCCESSIONS } from './successors.js';

const LEVEL = /^(?:省|市|区|县|州|盟|旗|自治区)(?=[一-龥]{2})/;

interface NameParts {
  /** 市, 省 …; empty where none is printed. */
  readonly level: string;
  /** 聊城市 where the name begins with its place. */
  readonly place: string;
  readonly stem: string;
}

/** Takes a unit's name apart: 市经信委 → 市 + 经信委, 聊城市经信委 → 聊城市 + 经信委. */
export function partsOf(name: string, jurisdiction: string | null): NameParts {
  if (jurisdiction && name.startsWith(jurisdiction) && name.length > jurisdiction.length + 1) {
    return { level: jurisdiction.slice(-1), place: jurisdiction, stem: name.slice(jurisdiction.length) };
  }
  const short = jurisdiction?.slice(0, -1);
  const level = LEVEL.exec(name)?.[0] ?? '';
  if (
    !level &&
    short &&
    short.length > 1 &&
    name.startsWith(short) &&
    name.length > short.length + 2 &&
    variantsOf(name.slice(short.length)).length > 1
  ) {
    return { level: jurisdiction?.slice(-1) ?? '', place: short, stem: name.slice(short.length) };
  }
  return { level, place: '', stem: name.slice(level.length) };
}

function variantsOf(stem: string): readonly string[] {
  return DEPARTMENT_STEMS.find((spellings) => spellings.includes(stem)) ?? [stem];
}

/**
 * Returns every spelling a unit is known by, as printed first: short and full, without the level prefix,
 * and with the place's name. A company or a collective unit has only its own.
 */
export function aliasesOf(name: string, jurisdiction: string | null): string[] {
  const { level, stem } = partsOf(name, jurisdiction);
  if (!level || /^各|^有关/.test(name)) return [name];
  const places = jurisdiction?.endsWith(level) ? [jurisdiction] : [];
  const stems = variantsOf(stem).filter((one) => one !== stem);
  const spellings = [stem, ...stems].flatMap((one) => [
    `${level}${one}`,
    ...places.map((place) => `${place}${one}`),
    ...(one.length > 1 ? [one] : []),
  ]);
  return [...new Set([name, ...spellings])];
}

/** A former department, with the year in which the named one took its place. */
export interface Predecessor {
  readonly name: string;
  readonly year: number;
}

/** Returns the names that the units before `name` had: 市文化和旅游局 → 市文广新局, 市旅发委. */
export function predecessorsOf(name: string, jurisdiction: string | null): Predecessor[] {
  const { level, stem } = partsOf(name, jurisdiction);
  const variants = variantsOf(stem);
  return SUCCESSIONS.filter(({ to }) => variants.includes(to)).map(({ from, year }) => ({
    name: `${level}${from}`,
    year,
  }));
}

/** Every spelling of a department that has predecessors, without level prefix. */
export function successorStems(): string[] {
  return [...new Set(SUCCESSIONS.flatMap(({ to }) => variantsOf(to)))];
}
