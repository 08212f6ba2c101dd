// Source: the files in said/, and a syntax of our own.
import { CULTURE_SPORT_SAID } from './said/culture-sport.js';
import { EDUCATION_SAID } from './said/education.js';
import { ENVIRONMENT_SAID } from './said/environment.js';
import { FARMING_SAID } from './said/farming.js';
import { HEALTH_SAID } from './said/health.js';
import { INDUSTRY_DIGITAL_SAID } from './said/industry-digital.js';
import { LAND_CITY_SAID } from './said/land-city.js';
import { MARKET_SAFETY_SAID } from './said/market-safety.js';
import { MONEY_SAID } from './said/money.js';
import { PARTY_OFFICE_SAID } from './said/party-office.js';
import { PEOPLE_SAID } from './said/people.js';
import { POLICE_JUSTICE_SAID } from './said/police-justice.js';
import { SCIENCE_TRADE_SAID } from './said/science-trade.js';
import { TRANSPORT_SAID } from './said/transport.js';
import { WATER_FOREST_SAID } from './said/water-forest.js';
import { WORK_SAID } from './said/work.js';

/** What directives print for what people say. */
export interface Said {
  /** Other spellings of the same: 电子商务 for 电商, 懒政 for 治懒政. */
  readonly same: readonly string[];
  /** What is printed for it, though it is not the same: 倒票 for 黄牛. */
  readonly printed: readonly string[];
}

/**
 * Rows of what people say. `黄牛 票贩子 > 倒票 倒卖` is one-way: whoever says a word on the left may mean those on the
 * right, while 倒票 in a question is no 黄牛. `电商 = 电子商务` are the same. Words alone (`大棚房`) are what they say, and
 * keep what else would be found in them (大棚) from being taken for something else.
 */
export const SAID_ROWS: readonly string[] = [
  ...CULTURE_SPORT_SAID,
  ...EDUCATION_SAID,
  ...ENVIRONMENT_SAID,
  ...FARMING_SAID,
  ...HEALTH_SAID,
  ...INDUSTRY_DIGITAL_SAID,
  ...LAND_CITY_SAID,
  ...MARKET_SAFETY_SAID,
  ...MONEY_SAID,
  ...PARTY_OFFICE_SAID,
  ...PEOPLE_SAID,
  ...POLICE_JUSTICE_SAID,
  ...SCIENCE_TRADE_SAID,
  ...TRANSPORT_SAID,
  ...WATER_FOREST_SAID,
  ...WORK_SAID,
];

const wordsOf = (side = '') => side.split(' ').filter(Boolean);

/** Reads rows. What holds the word itself (消防安全 for 消防) is found by it anyway, and is left out. */
export function readSaid(rows: readonly string[]): Map<string, Said> {
  const said = new Map<string, Said>();
  const add = (words: string, to: Said) => {
    if (!said.has(words)) said.set(words, to);
  };
  for (const row of rows) {
    if (row.includes('=')) {
      const all = wordsOf(row.replace(/=/g, ' '));
      for (const words of all) add(words, { same: all.filter((other) => other !== words), printed: [] });
    } else {
      const [left, right] = row.split('>').map(wordsOf);
      for (const words of left ?? []) {
        const same = (left ?? []).filter((other) => other !== words && words.includes(other));
        add(words, { same, printed: (right ?? []).filter((one) => !one.includes(words)) });
      }
    }
  }
  return said;
}

/** What people say, folded, with what it stands for. */
export const SAID: ReadonlyMap<string, Said> = readSaid(SAID_ROWS);
