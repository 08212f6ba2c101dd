import { notFound } from '../../../answer/draft.js';
import { directiveName, listed } from '../../../answer/say.js';
import { refusalKind } from './refusal-kind.js';

const REASON = 'what a directive says of its own place is no answer about another';
const BEFORE = [
  'MORE',
  'WHY',
  'SMALL_TALK',
  'NOT_READ',
  'UNKNOWN_DIRECTIVE',
  'UNKNOWN_UNIT',
  'YES_NO',
  'COMPARISON',
  'RANKING',
  'PARTNERS',
  'BODIES',
  'NEGATED_ROLE',
  'PERSON_OF_POST',
  'UNIT_NAME',
  'UNIT_TASKS',
  'ABOUT_PERSON',
  'ENTERPRISE_TASKS',
  'ENTERPRISES',
  'DIRECTIVE_FACTS',
  'TOTALS',
  'SOURCE',
  'TARGETS',
  'DEADLINES',
  'SECTION_TASKS',
  'TASK_UNITS',
  'TOPIC',
];

/** 济南市呢? names a place to go on with, and asks nothing else. */
const ALONE = /^(?:那么?|在)?的?(?:那边|这边)?(?:呢|呀|啊)?$/;

/** Asks about a place that no loaded directive is of: 济南市谁牵头智能制造? is not answered from 聊城市's. */
export const unknownPlace = refusalKind(
  'UNKNOWN_PLACE',
  Object.fromEntries(BEFORE.map((kind) => [kind, REASON])),
  [{ name: 'place-named', asks: /^/, example: '济南市智能制造谁牵头？', nearMisses: [] }],
  ({ question: { text }, unknownPlace: place, index }) => {
    if (!place) return null;
    if (ALONE.test(text.slice(0, place.start) + text.slice(place.end))) return null;
    const loaded = index.knowledge.directives.slice(0, 3).map(directiveName);
    return notFound(`已载入的文件里没有${place.name}的。`, { lines: [`已载入：${listed(loaded, '份')}`] });
  },
);
