import type { Span } from '#src/text/span.js';
import { bareUnits } from './bare.js';
import { isLabelled, labelledUnits } from './labelled.js';
import { givesRoles, sentenceUnits } from './sentence.js';
import type { ClauseUnit } from './types.js';
import { isUnitOrCollective } from './units.js';

interface BracketRule {
  readonly name: string;
  readonly example: string;
  /** Returns the units, or `null` to decline; `inner` is what stands in the bracket, a declared order left out. */
  read(text: string, inner: Span, bracket: Span): ClauseUnit[] | null;
}

/** What a bracket may hold; the first that accepts reads it: a printed label is stronger than a verb at the end, a verb than none. */
export const BRACKET_RULES: readonly BracketRule[] = [
  {
    name: 'duty/labelled-bracket',
    example: '（牵头单位：市经信委；配合单位：市发改委、市科技局）',
    read: (text, inner) => (isLabelled(text, inner) ? labelledUnits(text, inner) : null),
  },
  {
    name: 'duty/sentence-bracket',
    example: '（省发展改革委牵头，省工业和信息化厅、科技厅按职责分工负责）',
    read: (text, inner) => {
      const words = text.slice(inner.start, inner.end).replace(/[。；;\s\u3000]+$/, '');
      if (!givesRoles(text, inner)) return null;
      const units = sentenceUnits(text, { start: inner.start, end: inner.start + words.length });
      const good = units.filter(({ unit }) => isUnitOrCollective(unit));
      // The verb and the known names vouch for the others: 海关总署、证监会负责.
      return good.length * 2 >= units.length ? units.filter(({ unit }) => PLAIN_NAME.test(unit)) : null;
    },
  },
  {
    name: 'duty/bare-bracket',
    example: '健全工作机制。（市发展改革委、市财政局）',
    read: (text, inner, bracket) => bareUnits(text, bracket, inner),
  },
];

/** What may be a name where others around it are: no sentence, no verb. */
export const PLAIN_NAME = /^(?!.*(?:鼓励|支持|推动|加强|按照|根据))[一-龥A-Za-z0-9（）()·“”、〔〕]{2,30}$/;
