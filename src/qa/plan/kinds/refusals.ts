import { NEVER_STATED, UNKNOWN_UNIT } from '#src/lexicon/questions/words.js';
import { notFound } from '../../answer/draft.js';
import { listed } from '../../answer/say.js';
import type { QuestionKind } from '../asked.js';

/** 多大年纪? 电话多少? 明天几点开会? — no directive says so, unless these very words stand in a target or task. */
export const neverStated: QuestionKind = {
  name: 'NEVER_STATED',
  example: '市经信委主任多大年纪？',
  async answer(asked) {
    const words = NEVER_STATED.exec(asked.question.skeleton)?.[0];
    if (!words) return null;
    const topic = asked.topic(['UNIT', 'PERSON']);
    const [target] = (await asked.find(asked.index.targets, topic)).best;
    const [task] = (await asked.tasks(topic)).best;
    if (target?.text.includes(words) || task?.quote.includes(words)) return null;
    const people = asked.people();
    const units = asked.mentions('UNIT').flatMap((mention) => asked.unitsOf(mention));
    return notFound(`文件没有写明“${words}”，只写了谁负责什么。`, { focus: { people, units } });
  },
};

/** Asks about a unit that no loaded directive names. */
export const unknownUnit: QuestionKind = {
  name: 'UNKNOWN_UNIT',
  example: '市司法局负责什么？',
  async answer(asked) {
    const { skeleton, mentions } = asked.question;
    if (/[UPE]/.test(skeleton)) return null;
    const foreign = mentions.find(({ ids }) => ids.length === 0);
    const words = foreign?.words ?? UNKNOWN_UNIT.exec(skeleton)?.[0];
    if (!words) return null;
    if (!foreign && (await asked.tasks(asked.topic())).best.length > 0) return null;
    const near = [...asked.index.knowledge.units.values()].filter(({ name }) => name.endsWith(words.slice(-3)));
    return notFound(`文件没有提到${words}。`, {
      lines: near.length > 0 && near.length < 6 ? [`文件里有：${listed(near.map(({ name }) => name))}`] : [],
    });
  },
};
