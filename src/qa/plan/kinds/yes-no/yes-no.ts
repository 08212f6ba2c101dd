import { type Draft, notFound } from '../../../answer/draft.js';
import { answerValue, listed, taskName, unitResults } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import { postsOfPeople, unitsOfTasks } from '../../cypher.js';
import type { QuestionKind, Reading } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { fitsPost, postAsked } from '../../posts.js';
import { idsOf, noTask, sure } from '../../reading.js';
import { ROLES_OF_UNIT } from '../../roles.js';
import { sayDuties } from '../task-units/answer.js';
import { PHRASINGS } from './phrasings.js';

/** Whether units have a role in tasks, or people a post (in `units`). */
export interface YesNoPlan extends Plan {
  readonly kind: 'YES_NO';
}

const VERB = {
  lead: '牵头',
  support: '配合',
  participants: '参与',
  responsibleUnit: '负责',
  responsible: '负责',
} as const;
const said = (yes: boolean) => answerValue(yes ? '是' : '否', { yes });

/** Whether people hold a post. */
function ofPeople({ people: ids, post: title, units, what }: YesNoPlan, facts: Lookup): Draft {
  const [person] = facts.people(ids);
  if (!person) return notFound('文件没有写明这个人。');
  const post = title === undefined ? null : { title, anyHead: what === 'head' };
  const fits = person.posts.filter(
    (one) => (!post || fitsPost(one, post)) && (!units || (one.unitId !== null && units.includes(one.unitId))),
  );
  const roles = units ? [] : person.memberships.filter(({ role }) => role !== null && role === title);
  const yes = fits.length + roles.length > 0;
  const names = [...fits.map(({ name }) => name), ...roles.map(({ body, role }) => `${body}${role}`)];
  const held = [
    ...person.posts.map(({ name }) => name),
    ...person.memberships.map(({ body, role }) => `${body}${role ?? '成员'}`),
  ];
  return {
    status: 'ANSWERED',
    first: yes ? `是，${person.name}是${listed(names)}。` : `否，文件写明${person.name}是${listed(held)}。`,
    evidence: yes ? [...fits, ...roles].map(({ evidence }) => evidence) : [person.evidence],
    value: said(yes),
    focus: { people: [person] },
  };
}

/** Whether units sit in bodies. */
function ofBodies({ bodies: ids, units: unitIds = [] }: YesNoPlan, facts: Lookup): Draft {
  const bodies = facts.bodies(ids);
  const units = facts.units(unitIds);
  const here = new Set(unitIds);
  const members = bodies.flatMap((body) => body.units).filter(({ unitId }) => here.has(unitId));
  const sitting = bodies
    .flatMap((body) => body.members.map(({ person }) => person))
    .filter(({ posts }) => posts.some(({ unitId }) => unitId !== null && here.has(unitId)));
  const yes = members.length + sitting.length > 0;
  const who = listed(units.map(({ name }) => name));
  const body = listed(bodies.map(({ name }) => name));
  const shown = [...bodies.flatMap((one) => one.units.slice(0, 1)), ...bodies.flatMap((one) => one.office)];
  return {
    status: 'ANSWERED',
    first: yes ? `是，${who}是${body}成员单位。` : `否，${body}的成员里没有${who}。`,
    evidence: yes
      ? [...members.map(({ evidence }) => evidence), ...sitting.map(({ evidence }) => evidence)]
      : [
          ...shown.map(({ evidence }) => evidence),
          ...bodies.flatMap((one) => one.members.slice(0, 1).map(({ person }) => person.evidence)),
        ],
    value: said(yes),
    focus: { units },
  };
}

/** Whether units have a role in tasks. */
function ofUnits({ units: ids = [], tasks: taskIds, role = 'responsible', what }: YesNoPlan, facts: Lookup): Draft {
  const units = facts.units(ids);
  const tasks = facts.tasks(taskIds);
  const roles =
    what === 'any'
      ? ROLES_OF_UNIT.participants
      : role === 'responsibleUnit'
        ? ROLES_OF_UNIT.responsible
        : ROLES_OF_UNIT[role];
  const verb = what === 'any' ? '参与' : VERB[role];
  const held = tasks
    .flatMap(({ duties }) => duties)
    .filter((duty) => ids.includes(duty.unitId) && roles.includes(duty.role));
  const yes = held.length > 0;
  const who = listed(units.map(({ name }) => name));
  const about = yes ? [...new Set(held.map(({ task }) => task))] : tasks;
  return {
    status: 'ANSWERED',
    first: yes
      ? `是，${who}${verb}${listed(about.map(taskName))}。`
      : `否，${who}没有${verb}${tasks.length === 1 ? listed(tasks.map(taskName)) : '相关任务'}。`,
    lines: about.slice(0, 5).map((task) => sayDuties(task, 'participants', task.duties)),
    results: yes ? unitResults(held) : [],
    evidence: yes
      ? held.map((duty) => duty.evidence)
      : tasks.flatMap((task) => (task.duties[0] ? [task.duties[0].evidence] : [task.evidence])),
    value: said(yes),
    focus: { tasks: about, units },
  };
}

/** U牵头X吗? P是U主任吗? U是成员单位吗? */
export const yesNo: QuestionKind<YesNoPlan> = {
  name: 'YES_NO',
  before: {
    TASK_UNITS: 'whether it is so is asked, not who',
    UNIT_TASKS: 'whether it is so is asked, not what',
    PERSON_OF_POST: 'whether it is so is asked, not who',
    ABOUT_PERSON: 'whether it is so is asked, not who',
    BODIES: 'whether it is so is asked, not who',
    NEGATED_ROLE: 'whether it is so is asked',
    TOPIC: 'whether it is so is asked',
    ENTERPRISE_TASKS: 'whether it is so is asked',
    TARGETS: 'whether it is so is asked',
    TOTALS: 'whether it is so is asked',
  },
  phrasings: PHRASINGS,
  async read(asked): Promise<readonly Reading<YesNoPlan>[]> {
    const { skeleton, role } = asked.question;
    const [person] = asked.people();
    const unit = asked.units().at(-1);
    const units = unit ? { units: unit.ids } : {};
    if (person) {
      const post = postAsked(skeleton);
      if (!post && !unit) return [];
      const asks = post ? { post: post.title, ...(post.anyHead ? { what: 'head' } : {}) } : {};
      return [sure({ kind: 'YES_NO', people: [person.id], ...asks, ...units })];
    }
    if (!unit) return [];
    const notes = unit.note ? [`（${unit.note}。）`] : [];
    const body = asked.mentions('BODY')[0];
    if (body || /成员(?:单位)?/.test(skeleton)) {
      const all = body?.ids ?? idsOf(asked.index.knowledge.bodies);
      if (all.length > 0) return [sure({ kind: 'YES_NO', bodies: all, ...units }, { notes })];
    }
    const asks = role ? { role } : { what: 'any' };
    const topic = asked.topic(['UNIT']).replace(/也在里面|在里面|在内|的?(?:事|份儿?|活儿?)$|有关系?$/g, '');
    const back = asked.memory.tasks;
    if (topic.length < 2)
      return back.length > 0
        ? [sure({ kind: 'YES_NO', tasks: idsOf(back), ...asks, ...units }, { notes, context: true })]
        : [];
    const found = await asked.tasks(topic);
    if (found.best.length === 0)
      return [{ plan: { kind: 'YES_NO' }, link: found.score, unused: topic, refusal: noTask(topic, found) }];
    return [
      { plan: { kind: 'YES_NO', tasks: idsOf(found.best), ...asks, ...units }, link: found.score, unused: '', notes },
    ];
  },
  answer: (plan, facts) =>
    plan.people ? ofPeople(plan, facts) : plan.bodies ? ofBodies(plan, facts) : ofUnits(plan, facts),
  cypher: ({ tasks, people }) => (people ? postsOfPeople(people) : unitsOfTasks(tasks ?? [])),
};
