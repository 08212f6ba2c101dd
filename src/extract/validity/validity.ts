import { addDays, addYears, findDates } from '#src/text/dates.js';
import { append } from '#src/text/lists.js';
import { parseNumeral } from '#src/text/numerals.js';
import type { Context } from '../context.js';
import { citedIn } from '../reference/basis.js';
import type { BasisDocument } from '../reference/types.js';
import type { Validity } from './types.js';

const NUMBER = '(?:\\d{1,3}|[一二两三四五六七八九十百]{1,4})';
const IN_FORCE = '(?:起)?(?:正式|开始)?(?:施行|实施|执行|生效|试行)';
/** What speaks of the directive itself: 本意见, 本办法, or the opening of a sentence about its term. */
const ITSELF =
  /(?:^|[，,；;]|[\s\u3000])(?:本[一-龥]{2,8}?|上述[一-龥]{2,6}|以上[一-龥]{2,6})?(?:自|从|有效期|试行期|执行期限|实施期限|试行)/;
const FROM_DAY = new RegExp(`(?:自|从)([^，。；]{4,16}?日)${IN_FORCE}`);
const FROM_ISSUE = new RegExp(
  `(?:自|从)(?:发布|印发|公布|发文|下发|颁布|成文|发表|签发)之?日(?:起)?(?:满?(${NUMBER})日后)?${IN_FORCE}`,
);
const TERM = new RegExp(
  `(?:有效期|试行期|执行期限?|实施期限?|期限)(?:限)?(?:暂定)?(?:为|是|：|:)?(${NUMBER})(年|个月)|(?:试行|暂行|执行)(${NUMBER})年`,
);
const UNTIL = /(?:有效期|试行期|执行期限?|实施期限?|施行)[^。；]{0,24}?(?:至|到|截至)([^，。；）)]{4,16})/;
const SENTENCES = /[^。；]*[。；]|[^。；]+$/g;
const REPEALED = /(?:同时|一并|相应|即行|予以)?废止|停止执行|不再执行|自行失效/;

/** The day on which a term that begins on `from` has passed for the last time: five years from 2021-05-01 end on 2026-04-30. */
const lastDay = (from: string, count: number, unit: string): string =>
  addDays(addYears(from, unit === '年' ? count : count / 12), -1);

/** Returns from when and till when the directive says it holds, and the documents it repeals. */
export function extractValidity({ tree, head }: Context): { validity: Validity } {
  const { text } = tree;
  const repeals: BasisDocument[] = [];
  const validity: { -readonly [K in keyof Validity]: Validity[K] } = { effectiveFrom: null, expiresOn: null, repeals };
  for (const line of tree.lines) {
    if (!/施行|实施|执行|生效|有效期|试行|废止|失效/.test(line.text)) continue;
    let at = line.start;
    let spoken = false;
    for (const sentence of line.text.match(SENTENCES) ?? []) {
      const own = ITSELF.test(sentence) && !/《[^》]*$/.test(sentence.slice(0, sentence.search(ITSELF)));
      if (own) {
        validity.effectiveFrom = effectiveFrom(sentence, head.issuedOn) ?? validity.effectiveFrom;
        validity.expiresOn = expiresOn(sentence, validity.effectiveFrom ?? head.issuedOn) ?? validity.expiresOn;
      }
      const repealed = sentence.search(REPEALED);
      spoken ||= own;
      if (repealed >= 0 && (spoken || /同时|一并/.test(sentence)))
        append(repeals, citedIn(text, { start: at, end: at + repealed }, 'validity/repeals'));
      at += sentence.length;
    }
  }
  return { validity };
}

function effectiveFrom(sentence: string, issuedOn: string | null): string | null {
  const issue = FROM_ISSUE.exec(sentence);
  if (issue) {
    const days = issue[1] ? parseNumeral(issue[1]) : 0;
    return issuedOn && issuedOn.length === 10 && days !== null ? addDays(issuedOn, days) : issuedOn;
  }
  const day = FROM_DAY.exec(sentence)?.[1];
  return day ? (findDates(day)[0]?.iso ?? null) : null;
}

function expiresOn(sentence: string, from: string | null): string | null {
  const until = UNTIL.exec(sentence)?.[1];
  const stated = until && findDates(until)[0]?.iso;
  if (stated) return stated;
  const term = TERM.exec(sentence);
  const count = parseNumeral(term?.[1] ?? term?.[3] ?? '');
  return term && count && from?.length === 10 ? lastDay(from, count, term[2] ?? '年') : null;
}
