import type { KnownTarget } from '#src/qa/knowledge/types.js';
import { type Drawn, pickOr, type QuestionKind } from '../kind.js';
import { figuresOfAll, yearOf } from '../targets.js';
import { CHANGED, COUNTED, REACHED } from '../words/indicator-wordings.js';

const wordingsFor = ({ indicator, measureWord }: KnownTarget): readonly string[] => {
  if (/(?:增长|提升|提高|降低|下降|减少|压减|缩短)$/.test(indicator)) return CHANGED;
  return /^[个家座处所项张场次名人辆台套]$/.test(measureWord) ? COUNTED : REACHED;
};

/** How much an indicator is to reach, and by when. */
export const targetKinds: readonly QuestionKind[] = [
  {
    name: 'target/indicator',
    example: '移动互联网用户普及率要达到多少？',
    weight: 2.5,
    phrasings: [...REACHED, ...COUNTED, ...CHANGED],
    nearMisses: ['{indicator}去年完成了多少', '{indicator}现在实际是多少', '{indicator}完成情况怎么样'],
    draw({ indicators }, random): Drawn | null {
      const indicator = pickOr(random, indicators);
      const [first] = indicator?.targets ?? [];
      if (!indicator || !first) return null;
      return {
        slots: { indicator: indicator.words, measure: first.measureWord },
        expected: { status: 'ANSWERED', values: figuresOfAll(indicator.targets) },
        phrasings: wordingsFor(first),
      };
    },
  },
  {
    name: 'target/indicator-year',
    example: '到2020年移动互联网用户普及率要达到多少？',
    phrasings: [
      '到{year}年{indicator}要达到多少？',
      '{year}年{indicator}的目标是多少',
      '{indicator}到{year}年定了多少',
      '{year}年底{indicator}目标多少',
      '{year}年的{indicator}要求是多少',
    ],
    draw({ indicators }, random) {
      const indicator = pickOr(random, indicators);
      const year = indicator && yearOf(random.pick(indicator.targets));
      if (!indicator || !year) return null;
      const those = indicator.targets.filter((target) => yearOf(target) === year);
      return {
        slots: { indicator: indicator.words, year },
        expected: { status: 'ANSWERED', values: figuresOfAll(those) },
      };
    },
  },
  {
    name: 'target/deadline',
    example: '智慧车间哪年完成？',
    phrasings: [
      '{indicator}哪年完成？',
      '{indicator}的目标什么时候实现',
      '{indicator}什么时候要达到',
      '{indicator}到哪一年',
      '{indicator}这个目标的期限是哪年',
      '{indicator}要在哪年达标',
    ],
    draw({ indicators }, random) {
      const indicator = pickOr(
        random,
        indicators.filter(({ targets }) => targets.length === 1 && targets[0]?.recurrence === null),
      );
      const [target] = indicator?.targets ?? [];
      const year = target && yearOf(target);
      return indicator && year
        ? { slots: { indicator: indicator.words }, expected: { status: 'ANSWERED', values: [year] } }
        : null;
    },
  },
  {
    name: 'target/recurring',
    example: '每年培训要搞多少场次？',
    weight: 0.7,
    phrasings: [
      '每年{indicator}要搞多少{measure}？',
      '{indicator}每年要完成多少',
      '{indicator}一年要多少{measure}',
      '每年要多少{measure}{indicator}',
      '{indicator}每年几{measure}',
    ],
    draw({ indicators }, random) {
      const indicator = pickOr(
        random,
        indicators.filter(({ targets }) => targets.length === 1 && targets[0]?.recurrence === '每年'),
      );
      const [target] = indicator?.targets ?? [];
      if (!indicator || !target) return null;
      return {
        slots: { indicator: indicator.words, measure: target.measureWord },
        expected: { status: 'ANSWERED', values: figuresOfAll([target]) },
      };
    },
  },
];
