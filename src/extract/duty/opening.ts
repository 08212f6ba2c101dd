import { ROLE_VERBS } from '#src/lexicon/duty-words.js';
import { opensWithWorkVerb } from '#src/lexicon/work-verbs.js';
import { numberingOf } from '#src/parse/numbering.js';
import type { Line } from '#src/text/lines.js';
import { overlapping, type Span } from '#src/text/span.js';
import { cut, without } from '../target/fragments.js';
import { sentenceUnits } from './sentence.js';
import type { Clause } from './types.js';
import { isWholeName } from './units.js';

/** Verbs that only give a role; 会同 without 由 before it, and 负责 and 落实 after a name say what the unit does (`unitDuties`). */
const ROLES_ONLY = ROLE_VERBS.filter(([, role]) => role !== 'REST').map(([pattern]) => pattern);
const GIVES_ROLE = new RegExp(`(?:${ROLES_ONLY.join('|')})$|^(?:由[^，。；]{2,60})?会同`);
/** Behind those that lead and help, whoever carries it out. */
const GOES_ON = new RegExp(`${GIVES_ROLE.source}|(?:具体负责|负责落实|组织实施|具体实施|具体落实|抓好落实)$`);
const GOES_ON_TO_END = new RegExp(
  `^(?:等[^，。；]{0,8})?(?:(?:${ROLE_VERBS.map(([pattern]) => pattern).join('|')})[ \\u3000]*)?$`,
);
/** What is called by its part in something else: 医联体牵头医院. */
const CALLED_BY_ROLE = /牵头|^成员单位$/;
const LONGEST_FRAGMENT = 200;

/**
 * Returns the clauses with which sentences open before they say the work (由市教育局牵头，市财政局配合，制定实施方案), in order. A
 * sentence that holds one of `clauses` or stands in a bracket is left to them; both come in order.
 */
export function openingClauses(
  text: string,
  lines: readonly Line[],
  clauses: readonly Span[],
  brackets: readonly Span[],
): Clause[] {
  const says = ({ start, end }: Span) => /牵头|会同/.test(text.slice(start, end));
  const told = lines.filter((line) => says(line) && without(line, overlapping(clauses, line)).some(says));
  return told.flatMap((line) =>
    cut(text, line, /[。；;]/g).flatMap((sentence) => {
      const opens = { start: sentence.start, end: sentence.start + 1 };
      if (overlapping(clauses, sentence).length > 0 || overlapping(brackets, opens).length > 0) return [];
      const number = numberingOf(text.slice(sentence.start, sentence.end))?.length ?? 0;
      return openingOf(text, { start: sentence.start + number, end: sentence.end }) ?? [];
    }),
  );
}

/** What a sentence opens with, where it is units with their roles and one of them leads. */
function openingOf(text: string, sentence: Span): Clause | null {
  let end = sentence.start;
  for (const fragment of cut(text, sentence, /[，,]/g)) {
    const words = text.slice(fragment.start, Math.min(fragment.end, fragment.start + LONGEST_FRAGMENT)).trimEnd();
    const gives = end === sentence.start ? GIVES_ROLE : GOES_ON;
    const named = gives.test(words) ? sentenceUnits(text, fragment) : [];
    if (named.length === 0 || !named.every(({ unit }) => isHolder(unit))) break;
    end = fragment.end;
    // 会同市住建局设立资金: the work begins behind the name.
    const last = named.at(-1)?.end ?? end;
    if (!GOES_ON_TO_END.test(text.slice(last, end))) {
      end = last;
      break;
    }
  }
  const units = end > sentence.start ? sentenceUnits(text, { start: sentence.start, end }) : [];
  const led = units.some(({ role }) => role === 'LEAD');
  return led ? { start: sentence.start, end, rule: 'duty/opening-sentence', units } : null;
}

const isHolder = (name: string) => isWholeName(name) && !opensWithWorkVerb(name) && !CALLED_BY_ROLE.test(name);
