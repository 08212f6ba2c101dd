import { ROLE_VERBS } from '#src/lexicon/duty-words.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import { opensWithWorkVerb } from '#src/lexicon/work-verbs.js';
import { splitOutside } from '#src/text/brackets.js';
import { numberingOf } from '../numbering.js';

const NUMBER_ALONE = /^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十百]{1,4})[）)]?[、.．]?|[①-⑳]|[—－-])$/;
const EMPTY = /^[—\-–－/\\无]{1,4}$/;
const TIME =
  /^(?:\d{4}[年.\-/]|[到至]?\d{4}年|长期|持续|每年|每月|每季度|全年|常年|年底|\d{1,2}月|上半年|下半年|[一二三四]季度|第[一二三四]季度|立即|近期|已完成)/;
/** A牵头，B、C按职责分工负责 is a list of units too. */
const ROLE_VERB_END = new RegExp(`(?:等)?(?:${ROLE_VERBS.map(([pattern]) => pattern).join('|')})$`);
const COLLECTIVE = /^(?:各|属地|有关|相关|区属|市属|省属|县属|全市|全区|全县)/;

/** What a flattened cell holds by its looks; a dash is the number 一 of a bad copy where a row begins, and an empty cell elsewhere. */
export function cellKind(words: string, opensRow: boolean): 'label' | 'units' | 'empty' | 'time' | 'words' {
  const plain = words.replace(/[\s\u3000]+/g, '');
  if (NUMBER_ALONE.test(plain) && (opensRow || !EMPTY.test(plain))) return 'label';
  if (EMPTY.test(plain)) return 'empty';
  if (plain.length <= 24 && TIME.test(plain)) return 'time';
  if (plain.length > 400 || /[。；：]/.test(plain.slice(0, -1)) || numberingOf(plain)) return 'words';
  const names = splitOutside(plain.replace(/等$/, ''), '、，,；;')
    .map(({ start, end }) => plain.slice(start, end).replace(ROLE_VERB_END, ''))
    .filter(Boolean);
  const units = names.filter(
    (name) => name.length <= 30 && !opensWithWorkVerb(name) && (isUnitName(name) || COLLECTIVE.test(name)),
  );
  return units.length > 0 && units.length * 3 >= names.length * 2 ? 'units' : 'words';
}
