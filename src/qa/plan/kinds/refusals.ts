import { NEVER_STATED, SMALL_TALK, TASK_LEADER, UNIT_ONLY_END, UNKNOWN_UNIT } from '#src/lexicon/questions/words.js';
import { notFound } from '../../answer/draft.js';
import { listed } from '../../answer/say.js';
import type { Asked, QuestionKind } from '../asked.js';

/** 你好, 谢谢, help: says what can be asked. */
export const smallTalk: QuestionKind = {
  name: 'SMALL_TALK',
  example: '你好！',
  answer({ question }) {
    const said = question.text.replace(/[\s!！。.?？~～,，]/g, '');
    if (!SMALL_TALK.test(said)) return null;
    return notFound(
      '您好！我根据载入的文件回答：某项任务谁牵头、谁配合，某单位有哪些任务，某人任什么职务，目标是多少。',
    );
  },
};

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

/** X的责任领导是谁? — what is not read is not said to be missing, and nobody else is named for it. */
export const notRead: QuestionKind = {
  name: 'NOT_READ',
  example: '智能制造的责任领导是谁？',
  async answer(asked) {
    const words = TASK_LEADER.exec(asked.question.skeleton)?.[0];
    if (!words) return null;
    const { best } = await asked.tasks(asked.topic().replace(words, ''));
    return notFound(`“${words}”还没有读进图里，请看原文。`, { nearest: best, focus: { tasks: best } });
  },
};

/** Asks about a unit that no loaded directive names. */
export const unknownUnit: QuestionKind = {
  name: 'UNKNOWN_UNIT',
  example: '市水利局负责什么？',
  async answer(asked) {
    const { skeleton, mentions } = asked.question;
    if (/[UPE]/.test(skeleton)) return null;
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
};

/** Whether what looks like a unit's name is what a task is about: 城市大数据中心谁牵头. */
async function isTopic(asked: Asked, words: string): Promise<boolean> {
  const { best } = await asked.tasks(asked.topic());
  return UNIT_ONLY_END.test(words) ? best.some(({ quote }) => quote.includes(words)) : best.length > 0;
}
