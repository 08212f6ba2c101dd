import { type Draft, notFound } from '../../../answer/draft.js';
import { resultOf, valueOfYes } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownTarget } from '../../../knowledge/types.js';
import { foldText } from '../../../understand/fold.js';
import type { Asked } from '../../asked.js';
import type { Reading } from '../../kind.js';
import { idsOf } from '../../reading.js';
import { sayTarget } from '../targets/answer.js';
import type { YesNoPlan } from './plan.js';

/** A figure with what it is measured in: 80%, 20个, 55万平方米, 1200台(套). */
const FIGURE =
  /(?<!第|任务)(?<![\d.])(\d+(?:\.\d+)?)(个?月|[^\d年月日吗吧嘛么呢对是不]{0,8})(?=$|吗|吧|嘛|么|呢|对|是|不|左右|以上)/;
/** Words between what is measured and its figure. */
const BETWEEN =
  /(?:的)?(?:目标|指标)?(?:值)?(?:是不是|是否|定的?|要|得|该|会|能|可以)*(?:是|为|达到|达|到|完成|建成?|超过|提高到?|增长|下降|有)*(?:以上|左右)?(?:[吗吧嘛么呢]|对吗|对不对|对吧|是吗|是吧)?$/;

/** 移动互联网用户普及率要达到75%吗? — none where the question holds no figure or names no goal. */
export async function readFigure(asked: Asked): Promise<readonly Reading<YesNoPlan>[]> {
  const { text } = asked.question;
  const figure = FIGURE.exec(text);
  if (!figure) return [];
  const year = /(20\d\d)年/.exec(text)?.[1];
  const topic = asked
    .topic([], FIGURE)
    .replace(BETWEEN, '')
    .replace(/(?:到)?20\d\d年底?前?/, '');
  if (topic.length < 2) return [];
  const found = await asked.find(asked.index.targets, topic);
  const best = found.best.filter(({ deadline }) => !year || deadline === null || deadline.startsWith(year));
  if (best.length === 0) return [];
  const said = `${figure[1]}${figure[2]}`;
  const at = best.filter((target) => isAt(target, said));
  const plan = at.length > 0 ? { targets: idsOf(at), what: 'so' } : { targets: idsOf(best), what: 'not-so' };
  return [{ plan: { kind: 'YES_NO', ...plan }, link: found.score, unused: '' }];
}

/** Whether a target is set at a figure; the measure word may be left out, not another one. */
function isAt({ value, valueMax, measureWord }: KnownTarget, figure: string): boolean {
  const [, number = '', measure = ''] = /^([\d.]+)(.*)$/.exec(figure) ?? [];
  const alike = measure.startsWith(foldText(measureWord)) || measure === '';
  return alike && (value === Number(number) || valueMax === Number(number));
}

/** Says whether targets are set at a figure, and what they are set at. */
export function answerFigure({ targets: ids, what }: YesNoPlan, facts: Lookup): Draft {
  const targets = facts.targets(ids);
  if (targets.length === 0) return notFound('没有找到这个目标。');
  const yes = what === 'so';
  return {
    status: 'ANSWERED',
    first: `${yes ? '是，' : '否，原文写的是：'}${targets.map(sayTarget).join('；')}。`,
    results: targets.map((target) => resultOf('TARGET', target.text, target.id, [target.evidence])),
    value: valueOfYes(yes),
    focus: { tasks: targets.flatMap(({ task }) => task ?? []) },
  };
}
