import { type Draft, notFound } from '../../../answer/draft.js';
import { listed, resultOf, taskName, valueOfYes } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { Asked } from '../../asked.js';
import type { Reading } from '../../kind.js';
import { NOTHING } from '../../link/linked.js';
import { idsOf, noTask } from '../../reading.js';
import type { YesNoPlan } from './plan.js';

const NAMING = /(?:有没有|是不是|是否)?(?:提到|点名|涉及|写到|包括|包含|参与)(?:了|到)?|有没有|里面?$|中$|了$/g;

/** 智能制造提到时风集团了吗? — none where no task is named. */
export async function readEnterprise(asked: Asked): Promise<readonly Reading<YesNoPlan>[]> {
  const enterprises = asked.mentions('ENTERPRISE').flatMap(({ ids }) => ids);
  const topic = asked.topic(['ENTERPRISE']).replace(NAMING, '');
  const back = asked.memory.tasks;
  const found = topic.length < 2 ? { ...NOTHING, best: back, score: 1 } : await asked.tasks(topic);
  if (topic.length < 2 && found.best.length === 0) return [];
  const plan: YesNoPlan = { kind: 'YES_NO', enterprises, tasks: idsOf(found.best) };
  const missing = found.best.length === 0 ? { unused: topic, refusal: noTask(topic, found) } : { unused: '' };
  return [{ plan, link: found.score, context: topic.length < 2, ...missing }];
}

/** Says whether tasks name enterprises, and what the tasks name instead. */
export function answerEnterprise({ enterprises = [], tasks: ids }: YesNoPlan, facts: Lookup): Draft {
  const tasks = facts.tasks(ids);
  const all = facts.mentions(enterprises);
  const [first] = all;
  if (!first || tasks.length === 0) return notFound('没有找到这家企业或这项任务。');
  const named = all.filter(({ task }) => tasks.includes(task));
  const yes = named.length > 0;
  const about = yes ? [...new Set(named.map(({ task }) => task))] : tasks;
  const others = [...new Set(all.map(({ task }) => task))];
  return {
    status: 'ANSWERED',
    first: `${yes ? '是' : '否'}，${listed(about.map(taskName))}${yes ? '' : '没有'}提到${first.name}。`,
    lines: yes ? [] : [`提到${first.name}的是${listed(others.map(taskName))}。`],
    results: yes
      ? named
          .slice(0, 1)
          .map(({ name, enterpriseId, evidence }) => resultOf('ENTERPRISE', name, enterpriseId, [evidence]))
      : [],
    evidence: (yes ? named : all).map(({ evidence }) => evidence),
    value: valueOfYes(yes),
    focus: { tasks: about },
  };
}
