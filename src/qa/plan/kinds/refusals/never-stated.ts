import { NEVER_STATED } from '#src/lexicon/questions/words.js';
import { notFound } from '../../../answer/draft.js';
import { saidIn } from '../../link/said-in.js';
import { refusalKind } from './refusal-kind.js';

const EACH = new RegExp(NEVER_STATED.source, 'g');

/** 多大年纪? 电话多少? 明天几点开会? — no directive says so, unless these very words stand in a target or task. */
export const neverStated = refusalKind(
  'NEVER_STATED',
  {
    PERSON_OF_POST: 'what no directive says is not answered by a part of it',
    ABOUT_PERSON: 'what no directive says is not answered by a part of it',
    TARGETS: 'a person’s figures are no targets',
    DEADLINES: 'the time of a meeting is no deadline',
    TASK_UNITS: 'what no directive says is not answered by a part of it',
    UNIT_TASKS: 'what no directive says is not answered by a part of it',
    BODIES: 'what no directive says is not answered by a part of it',
    YES_NO: 'what no directive says is neither so nor not so',
    TOTALS: 'what no directive says is not answered by a part of it',
    TOPIC: 'what no directive says is not answered by a part of it',
    UNKNOWN_UNIT: 'what is asked is never stated, whoever is meant',
    DIRECTIVE_FACTS: 'a telephone number is no document number',
    SOURCE: 'what no directive says stands nowhere',
    UNKNOWN_PLACE: 'what is asked is never stated, wherever it is',
  },
  [
    {
      name: 'of-people',
      asks: NEVER_STATED,
      example: '市经信委主任多大年纪？',
      nearMisses: ['市经信委主任是谁？', '智能制造要达到多少？'],
    },
  ],
  async (asked) => {
    const said = asked.question.skeleton.match(EACH) ?? [];
    const topic = asked.topic(['UNIT', 'PERSON']);
    const [target] = (await asked.find(asked.index.targets, topic)).best;
    const [task] = (await asked.tasks(topic)).best;
    const ofSomebody = asked.people().length > 0;
    const text = `${target?.text ?? ''}${task?.quote ?? ''}`;
    // 讨薪 is stated where 工资支付 is.
    const stated = saidIn(topic).filter(({ printed }) => printed.some((one) => text.includes(one)));
    const isStated = (one: string) => text.includes(one) || stated.some(({ words: phrase }) => phrase.includes(one));
    const words = said.find((one) => ofSomebody || !isStated(one));
    if (words === undefined) return null;
    const units = asked.facts.units(asked.units().flatMap(({ ids }) => ids));
    return notFound(`文件没有写明“${words}”，只写了谁负责什么。`, { focus: { people: asked.people(), units } });
  },
);
