import { looksLikeName } from '#src/lexicon/surnames.js';
import { endsInUnitHead, isBareClass, isUnitName, unitHead } from '#src/lexicon/unit-names.js';
import { splitOutside } from '#src/text/brackets.js';
import { squeeze, withoutEnd } from '#src/text/lines.js';
import { matchesOf } from '#src/text/matches.js';
import type { Span } from '#src/text/span.js';

const AND_SO_ON =
  /(?:等(?:\d+个|[一二三四五六七八九十]+个)?(?:(?:国务院|中央|省级?|市级?|县级?)?各?(?:有关|相关|市直|省直)?(?:单位|部门|机构|地方|企业)?(?:和单位)?)?)$/;
const LEADING =
  /^[\s\u3000*＊★☆▲●]*(?:(?:此|该|本|以上|上述)项?(?:各项)?(?:任务|工作|事项)?由|由|以(?=[省市县区州国])|会同|并会同|以及|和|及|并|请)?/;
/** What stands among names and is none: nothing, a time, a remark. */
const NO_UNIT =
  /^[—\-–－/无\s]*$|^(?:\d{4}年|今年|明年|年底|长期|持续|每年|\d{1,2}月|立即)|完成$|^不再|另行|详见|见附件|待定|^(?:以?下同|同上|略)$/;

/** What a name is said to include: 各区人民政府〈含开发区、风景区管委会，下同〉. */
const EXPLAINED = /[（(〈〔](?:含|包括|包含|不含|以下简称|责任人|联系人|负责人)[^（）()〈〉〔〕]*[）)〉〕]$/;

/** A bracket that nothing in the name opens: it closes the list. */
const CLOSED_ABOVE = /^[^（(〔【[]+[）)〕】\]]$/;
const END_MARK = /[\s\u3000。.;；]/;
const BLANK = /[\s\u3000]/;

/** Returns the trimmed span of a name inside `text[span]`, without leading 由, trailing 等单位 and a leading 和. */
function trimName(text: string, span: Span): Span {
  let { start, end } = span;
  start += LEADING.exec(text.slice(start, end))?.[0].length ?? 0;
  let words = withoutEnd(text.slice(start, end), END_MARK);
  if (CLOSED_ABOVE.test(words)) words = words.slice(0, -1);
  // Every name is asked, and few go on.
  const more = words.includes('等') ? AND_SO_ON.exec(words) : null;
  if (more && more.index > 1) words = words.slice(0, more.index);
  words = withoutEnd(words.replace(EXPLAINED, ''), BLANK);
  end = start + words.length;
  return { start, end };
}

/** Names of collective units, which need no head of their own: 各有关单位, 属地街镇, 区属企业. */
const COLLECTIVE_NAME = /^(?:各|属地|有关|相关|区属|市属|省属|县属)/;

/** Whether words are a unit's name or a collective one's, whatever that ends in. */
export const isUnitOrCollective = (name: string): boolean => isUnitName(name) || COLLECTIVE_NAME.test(name);

/** 各区, 各县区: places that stand for their governments. */
const EVERY_PLACE = /^(?:各|相关|有关|属地)(?:[省市县区州盟旗乡镇]|街道|园区|地)+$/;
/** Whether words are a whole name of a unit, or of every unit of a kind: 各区人民政府. */
export const isWholeName = (name: string): boolean =>
  isUnitName(name) || EVERY_PLACE.test(name) || (COLLECTIVE_NAME.test(name) && endsInUnitHead(name));

/**
 * Splits at white space and ends of lines where the names on both sides are complete (a cell with a name a line); anywhere
 * else a line only broke inside a name.
 */
function splitBlank(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  for (const match of matchesOf(text.slice(span.start, span.end), /[^\s\u3000]+/g)) {
    const part = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    const last = parts.at(-1);
    const complete = last !== undefined && isWholeName(squeeze(text.slice(last.start, last.end)));
    const apart = complete && isWholeName(match[0]);
    // 市林业局 邓波: whose name stands behind a unit is in it.
    if (complete && !apart && looksLikeName(match[0])) continue;
    if (last && !apart) parts[parts.length - 1] = { start: last.start, end: part.end };
    else parts.push(part);
  }
  return parts;
}

/** Splits A和B where both sides are complete names; 文化和旅游局 and names that begin with 各 stay whole. */
function splitAnd(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  for (const match of matchesOf(words, /等?(?:和|及|以及|与)/g)) {
    const left = words.slice(0, match.index);
    const right = words.slice(match.index + match[0].length);
    const complete = match[0].startsWith('等')
      ? left.length > 1
      : isUnitName(left) &&
        (!/^(?:部门|单位)$/.test(unitHead(left) ?? '') ||
          /^(?:各|有关|相关|属地).*(?:政府|管委会|地区|地方|[省市县区州盟旗])$/.test(right));
    if (!complete || !(isUnitName(right) || /^各|^属地|^有关/.test(right))) continue;
    if (/^各/.test(left) && !/(?:政府|管委会|委员会)$/.test(left)) continue;
    if (/^(?:机关|部门|单位|机构)/.test(right) || /(?:中央|国家|党中央)$/.test(left)) continue;
    const at = span.start + match.index;
    return [
      ...splitAnd(text, { start: span.start, end: at }),
      ...splitAnd(text, { start: at + match[0].length, end: span.end }),
    ];
  }
  return [span];
}

/**
 * Splits a printed list of units into names as spans into `text`. 、 and ， separate; a name beginning with 各
 * keeps its 、 while bare classes of places follow (各市、州、县人民政府); 等 and 等单位 are dropped.
 */
export function splitUnits(text: string, list: Span): Span[] {
  const words = text.slice(list.start, list.end);
  // Most lists have none of what makes more or less of a name than what stands between two 、.
  const collective = /各|有关|相关/.test(words);
  const pieces = splitOutside(words, '、，,；;／/').map((piece) => ({
    start: piece.start + list.start,
    end: piece.end + list.start,
  }));
  const joined: Span[] = [];
  for (let at = 0; at < pieces.length; at++) {
    let span = pieces[at] as Span;
    while (
      collective &&
      at + 1 < pieces.length &&
      COLLECTIVE_LAST.test(text.slice(span.start, span.end).trim()) &&
      endsBare(text.slice(span.start, span.end)) &&
      !/^[\s\u3000]*各/.test(text.slice(pieces[at + 1]?.start, pieces[at + 1]?.end))
    ) {
      at++;
      span = { start: span.start, end: pieces[at]?.end ?? span.end };
    }
    joined.push(span);
  }
  const apart = BLANK.test(words) ? joined.flatMap((span) => splitBlank(text, span)) : joined;
  return (/[和及与]/.test(words) ? apart.flatMap((span) => splitAnd(text, span)) : apart)
    .map((span) => trimName(text, span))
    .filter(({ start, end }) => end > start && !NO_UNIT.test(text.slice(start, end)));
}

/** A list whose last name is a collective one: 各市, 省财政厅和各市. */
const COLLECTIVE_LAST = /(?:^|和|及)(?:各|有关|相关)[^和及]*$/;

/** Whether the last name of a 各… list is still only a class of places, so that its head is yet to come. */
function endsBare(words: string): boolean {
  const last =
    words
      .trim()
      .split(/、|和|及/)
      .at(-1) ?? '';
  return isBareClass(last);
}
