import type { Knowledge, KnownTarget } from '#src/qa/knowledge/types.js';
import { fold } from './fold.js';
import type { Names } from './question.js';

/** An indicator that one target names, or several for different years; nothing else in the graph sounds like it. */
export interface NamedIndicator {
  readonly words: string;
  readonly targets: readonly KnownTarget[];
}

/** Indicators as people say them: one short noun, not a half sentence. */
const NOUN = /^[^，,、；;。（(％%\d]{3,14}$/;
const HALF =
  /^(?:实现|基本|力争|确保|完成|进一步|每年|打造|建设|建成|培育|新建|创建|推进|利用|运营|发展|新增|应用|加快)|开展|推进|(?:均|分别|总体|全部|共)$/;

/** Figures of a target as printed: `70%`, or both ends of a range. */
export function figuresOf({ value, valueMax, measureWord, text }: KnownTarget): Names[] | null {
  if (value === null) return null;
  const low = `${value}${measureWord}`;
  if (valueMax !== null)
    return text.includes(String(valueMax)) && text.includes(String(value))
      ? [String(value), `${valueMax}${measureWord}`]
      : null;
  return fold(text).includes(fold(low)) ? [low] : null;
}

/** The indicators of a graph that can be asked for by name. */
export function namedIndicators({ targets, tasks }: Knowledge): NamedIndicator[] {
  const texts = targets.map((target) => ({ target, words: fold(target.text) }));
  const titles = tasks.map(({ title }) => fold(title)).join('\n');
  const seen = new Set<string>();
  return targets.flatMap(({ indicator }) => {
    const words = fold(indicator);
    if (seen.has(words) || !NOUN.test(indicator) || HALF.test(indicator) || titles.includes(words)) return [];
    seen.add(words);
    const own = texts.filter((one) => fold(one.target.indicator) === words).map(({ target }) => target);
    const others = texts.filter(
      ({ target }) =>
        fold(target.indicator) !== words &&
        (fold(target.indicator).includes(words) || fold(target.text).includes(words)),
    );
    // 行政村物流服务覆盖率、…合格率分别达到90%和85% are two targets with one text.
    const joined = others.filter(
      ({ target }) => !own.some(({ evidence }) => Math.abs(evidence.start - target.evidence.start) < 80),
    );
    if (joined.length > 0 || own.some((target) => figuresOf(target) === null)) return [];
    return [{ words: indicator, targets: own }];
  });
}

/** Figures of several targets. */
export const figuresOfAll = (targets: readonly KnownTarget[]) => targets.flatMap((target) => figuresOf(target) ?? []);

/** The year by which it is due. */
export const yearOf = ({ deadline }: KnownTarget) => deadline?.slice(0, 4) ?? null;
