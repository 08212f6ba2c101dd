import { looksLikeName } from '#src/lexicon/surnames.js';
import { endsInUnitHead } from '#src/lexicon/unit-names.js';
import { squeeze } from '#src/text/lines.js';
import type { Span } from '#src/text/span.js';
import { withMark } from './labelled.js';
import type { ClauseUnit } from './types.js';
import { isWholeName, splitUnits } from './units.js';

const ENDS_LINE = /^[\s\u3000]*[。；;]?[\s\u3000]*(?:\n|$)/;

/** So many names explain nothing: …农产品加工企业（县融媒体中心、县教育局、县妇联）. */
const FEWEST_LISTED = 3;

/** Units of a bracket that holds nothing but names, as the last words of a paragraph: （市发展改革委、市财政局）. */
export function bareUnits(text: string, bracket: Span, inner: Span): ClauseUnit[] | null {
  // The last words of a paragraph, or of a sentence that has ended: …。（市交通运输局，市发展改革委）结合….
  const sentenceEnds = /[。；！]$/.test(text.slice(Math.max(0, bracket.start - 1), bracket.start));
  if (!sentenceEnds && !ENDS_LINE.test(text.slice(bracket.end, bracket.end + 12))) return null;
  const units = splitUnits(text, inner).map((name) => withMark(text, name, { role: 'RESPONSIBLE', printed: '' }));
  const whole = units.every(({ unit }) => unit.length <= 30 && isWholeName(unit));
  if (!whole || units.length === 0 || (units.length < FEWEST_LISTED && glosses(text, bracket))) return null;
  return units.map((one) => (one.role === 'LEAD' ? one : { ...one, roleBasis: 'JOINT' }));
}

/** Whether a bracket explains the name before it: 市发展改革委（市粮食局）, 沈慧（市纪委）. */
function glosses(text: string, { start }: Span): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 80), start).trimEnd();
  if (/[。！；;]$/.test(line)) return false;
  const last = line.split(/[\s\u3000、，：:）)]+/).at(-1) ?? '';
  return endsInUnitHead(line) || looksLikeName(last) || looksLikeName(squeeze(line));
}
