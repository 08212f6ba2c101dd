import { BODY_NOUN } from '#src/lexicon/roster-words.js';
import { type Line, squeeze } from '#src/text/lines.js';
import { matchesOf } from '#src/text/matches.js';

/** A body's name ends at its first noun: …领导小组（以下简称领导小组）. */
const NAMED_BODY = new RegExp(`[^，。；：《》、（(]{0,60}?${BODY_NOUN.source}`);
const SET_UP = '成立|设立|组建|建立';
const SET_UP_OR_CHANGED = new RegExp(`^.*?(?:${SET_UP}|调整)`);
const ESTABLISHED = new RegExp(`(?:${SET_UP})([^，。；：《》、（(\\n]{2,40}?${BODY_NOUN.source})`, 'g');
/** How far behind the sentence that sets a body up others may speak of it by 专班 or 办公室 alone. */
const FAR = 600;

/** Returns a body's name without what a sentence says of it: 决定成立某市防汛指挥部 is 某市防汛指挥部. */
export const bodyName = (words: string): string =>
  words
    .replace(SET_UP_OR_CHANGED, '')
    .replace(/^.*?(?:决定|同意)对?/, '')
    .replace(/^(?:附件\d*[：:]?|.*(?:成员单位|下设))/, '');

/** A heading over a team's roster: 1.综合协调组; over that of an office which is no other body's: 评建工作办公室. */
const TEAM_HEADING = new RegExp(
  `^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．]?)?([一-龥]{2,14}(?:组|(?<!${BODY_NOUN.source})办公室))(?:[（(][^（）()]{2,30}[）)])?[：:]?$`,
);

/** The body whose roster begins at line `at`: the team whose heading is right above, else the nearest body named above it. */
export function bodyBefore(lines: readonly Line[], at: number): string | null {
  const team = TEAM_HEADING.exec(squeeze(lines[at - 1]?.text ?? ''))?.[1];
  if (team) return bodyName(team);
  for (let above = at - 1; above >= Math.max(0, at - 12); above--) {
    const match = NAMED_BODY.exec(squeeze(lines[above]?.text ?? ''));
    if (match) return bodyName(match[0]);
  }
  return null;
}

/** The body that was set up last: 成立临江市冷链物流发展工作专班, then 专班办公室设在…. */
export function establishedIn(before: string): string | null {
  const last = matchesOf(before.slice(-FAR), ESTABLISHED).at(-1)?.[1];
  return last ? squeeze(last) : null;
}
