import { LABEL_HOLDERS, ROLE_LABELS } from '#src/lexicon/duty-words.js';
import type { Role } from '#src/lexicon/roles.js';
import { squeeze } from '#src/text/lines.js';
import { append } from '#src/text/lists.js';
import { matchesOf } from '#src/text/matches.js';
import type { Span } from '#src/text/span.js';
import { hasRoleVerb, sentenceUnits, withoutVerb } from './sentence.js';
import type { ClauseUnit } from './types.js';
import { splitUnits } from './units.js';

const WORDS = ROLE_LABELS.map(([word]) => word).join('|');
const LABEL = new RegExp(`(${WORDS})(?:${LABEL_HOLDERS.join('|')})?(?:为|是)?[ \\u3000]*[：:]`, 'g');
/** A label that opens a line: 责任单位：. */
export const LABEL_LINE = new RegExp(`^[ \\u3000]*(?:${WORDS})(?:${LABEL_HOLDERS.join('|')})[ \\u3000]*[：:]`);
/** A label after the last sentence of an item, with the mark that ends the sentence. */
export const SENTENCE_LABEL = new RegExp(
  `[。；;！][ \\u3000]*(?:${WORDS})(?:${LABEL_HOLDERS.join('|')})[ \\u3000]*[：:]`,
);
/** Any label, a role's or another's (完成时限：, 责任领导：): a list of units ends before it. */
const ANY_LABEL = /(?<=^|[；;，,。、\s\u3000])[一-龥]{2,10}[ \u3000]*[：:]/;
/** A lead among the responsible: 责任单位：市工信局（牵头）、市财政局. */
const LED = /[（(](牵头|主办|总牵头)(?:单位|部门)?[)）]$/;
const ROLE_OF = new Map(ROLE_LABELS);

/** Whether a bracket is read by its labels: one of a role first, or after labels of other things. */
export function isLabelled(words: string): boolean {
  const at = words.search(LABEL);
  return at === 0 || LABEL_LINE.test(words) || (at > 0 && ANY_LABEL.exec(words)?.index === 0);
}

/** Units of `牵头单位：A；配合单位：B、C`; a part that ends in a verb (A牵头) is read as a sentence. */
export function labelledUnits(text: string, span: Span): ClauseUnit[] {
  const words = text.slice(span.start, span.end);
  const labels = matchesOf(words, LABEL);
  const units: ClauseUnit[] = [];
  for (const [at, label] of labels.entries()) {
    const from = label.index + label[0].length;
    const till = words.slice(from, labels[at + 1]?.index);
    const stop = Math.min(
      ...[ANY_LABEL.exec(till)?.index, till.search(/。/)].map((end) =>
        end === undefined || end < 0 ? till.length : end,
      ),
    );
    const stated = { start: span.start + from, end: span.start + from + stop };
    const sentence = hasRoleVerb(text, stated) ? sentenceUnits(text, stated) : [];
    const list = withoutVerb(text, stated);
    if (sentence.some(({ role }) => role !== 'RESPONSIBLE')) {
      append(units, sentence);
      continue;
    }
    const role = ROLE_OF.get(label[1] ?? '') ?? 'RESPONSIBLE';
    append(units, listedUnits(text, list, role, label[0].replace(/[\s\u3000：:]+$/, '')));
  }
  return units;
}

/** The units of an undivided list, all in one role but those that are marked as leading: 市工信局（牵头）、市财政局. */
export function listedUnits(text: string, list: Span, role: Role, printed: string): ClauseUnit[] {
  return splitUnits(text, list).flatMap((name) => {
    const led = LED.exec(text.slice(name.start, name.end));
    const end = led ? name.start + led.index : name.end;
    const unit = squeeze(text.slice(name.start, end));
    const own = led ? { role: 'LEAD' as const, printed: led[1] ?? '' } : { role, printed };
    return unit.length <= 40 ? [{ start: name.start, end, unit, roleBasis: 'EXPLICIT' as const, ...own }] : [];
  });
}
