import { UNIT_ONLY_END, UNKNOWN_UNIT } from '#src/lexicon/questions/words.js';
import { notFound } from '../../../answer/draft.js';
import { listed } from '../../../answer/say.js';
import type { Asked } from '../../asked.js';
import { refusalKind } from './refusal-kind.js';

/** Whether what looks like a unit's name is what a task is about: 城市大数据中心谁牵头. */
async function isTopic(asked: Asked, words: string): Promise<boolean> {
  const { best } = await asked.tasks(asked.topic());
  return UNIT_ONLY_END.test(words) ? best.some(({ quote }) => quote.includes(words)) : best.length > 0;
}

/** Asks about a unit that no loaded directive names. */
export const unknownUnit = refusalKind(
  'UNKNOWN_UNIT',
  {
    TASK_UNITS: 'a unit that is not known is not answered for by another',
    UNIT_TASKS: 'a unit that is not known is not answered for by another',
    PERSON_OF_POST: 'a unit that is not known is not answered for by another',
    SECTION_TASKS: 'a unit that is not known is no section',
    YES_NO: 'of a unit that is not known nothing is so or not so',
    TARGETS: 'a unit that is not known is no goal',
    TOPIC: 'a unit that is not known is no topic',
    BODIES: 'a unit that is not known is no body',
    PARTNERS: 'a unit that is not known has no partners',
    NEGATED_ROLE: 'a unit that is not known lacks nothing',
    ENTERPRISES: 'a unit that is not known names nothing',
    TOTALS: 'a unit that is not known has nothing to count',
    DEADLINES: 'a unit that is not known has no deadlines',
    SOURCE: 'a unit that is not known stands nowhere',
    UNIT_NAME: 'a unit that is not known has no other name here',
  },
  [
    {
      name: 'unknown-name',
      asks: new RegExp(`X|${UNKNOWN_UNIT.source}`),
      unless: /[UPE]/,
      example: '市水利局负责什么？',
      nearMisses: ['市发改委负责什么？', '智能制造谁牵头？'],
    },
  ],
  async (asked) => {
    const { skeleton, mentions } = asked.question;
    const foreign = mentions.find(({ ids }) => ids.length === 0);
    const words = foreign?.words ?? UNKNOWN_UNIT.exec(skeleton)?.[0];
    if (!words) return null;
    if (!foreign && (await isTopic(asked, words))) return null;
    const field = words.replace(/^.*?[省市县区州]/, '').slice(0, 2);
    const near = [...asked.index.knowledge.units.values()].filter(({ name }) => name.includes(field));
    return notFound(`文件没有提到${words}。`, {
      lines: near.length > 0 && near.length < 6 ? [`文件里有：${listed(near.map(({ name }) => name))}`] : [],
    });
  },
);
