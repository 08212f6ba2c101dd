import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { predecessorsOf, successorsOf } from '#src/lexicon/units/aliases.js';
import { resultOf } from '../../../answer/say.js';
import type { KnownUnit } from '../../../knowledge/types.js';
import type { QuestionKind } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { sure } from '../../reading.js';

/** What `units` are called: in full, before and after a reform. */
export interface UnitNamePlan extends Plan {
  readonly kind: 'UNIT_NAME';
  readonly units: readonly string[];
}

function sayNames({ name, aliases, jurisdiction }: KnownUnit): string {
  const longest = aliases.reduce((long, alias) => (alias.length > long.length ? alias : long), name);
  const others = aliases.filter((alias) => alias !== name && alias !== longest);
  const later = successorsOf(name, jurisdiction).map((one) => `${one.year}年机构改革中职责划入${one.name}`);
  const earlier = predecessorsOf(name, jurisdiction).map((one) => `${one.year}年机构改革前有${one.name}`);
  return [
    longest === name ? `${name}没有别的全称` : `${name}的全称是${longest}`,
    ...(others.length > 0 ? [`也叫${others.slice(0, 4).join('、')}`] : []),
    ...later,
    ...earlier,
  ].join('，');
}

/** 经信委全称是什么? 市经信委现在叫什么? */
export const unitName: QuestionKind<UnitNamePlan> = {
  name: 'UNIT_NAME',
  before: {
    TASK_UNITS: 'the name of a unit',
    UNIT_TASKS: 'the name of a unit',
    TOPIC: 'the name of a unit',
    PERSON_OF_POST: 'the name of a unit',
    ABOUT_PERSON: 'the name of a unit',
  },
  phrasings: [
    {
      name: 'full-name',
      asks: /^(?:请问)?U.{0,3}(?:全称|全名|简称|别名|正式名称|又叫|也叫|还叫)|(?:全称|全名|简称).{0,3}U/,
      unless: /谁/,
      example: '经信委全称是什么？',
      nearMisses: ['市经信委主任叫什么？'],
    },
    {
      name: 'now',
      asks: /^(?:请问)?U(?:现在|如今|目前|改革后|后来|以前|原来|过去|之前)?(?:改名|改|更名|并|合并|撤|划)?(?:成|到|为|入|给)?(?:叫|是)(?:什么|啥|哪个)(?:名字|名称|单位|部门|局|委)?(?:了)?$|^U.{0,4}(?:改名|更名|合并到|并入|划入|改成|前身|后来)/,
      unless: /谁|主任|局长|任务/,
      example: '市经信委现在叫什么？',
      nearMisses: ['市经信委现在牵头什么？'],
    },
  ],
  read(asked) {
    const units = asked.units().flatMap(({ ids }) => ids);
    return units.length > 0 ? [sure({ kind: 'UNIT_NAME', units })] : [];
  },
  answer(plan, facts) {
    const units = facts.units(plan.units);
    return {
      status: 'ANSWERED',
      first: `${units.map(sayNames).join('；')}。`,
      results: units.map(({ id, name, duties }) =>
        resultOf(
          'UNIT',
          name,
          id,
          duties.slice(0, 1).map(({ evidence }) => evidence),
        ),
      ),
      focus: { units },
    };
  },
  cypher: ({ units }) => [nodesById('Unit', units)],
};
