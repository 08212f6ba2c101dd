import { YES_NO } from '#src/lexicon/questions/words.js';
import { type Draft, notFound } from '../../answer/draft.js';
import { listed, taskName, unitResults } from '../../answer/say.js';
import type { Asked, QuestionKind } from '../asked.js';
import { fitsPost, postAsked } from '../posts.js';
import { ROLES_OF_UNIT } from '../roles.js';
import { sayDuties } from './task-units.js';

const said = (yes: boolean, text: string) => ({ number: null, unit: null, date: null, yes, text });

/** U牵头X吗? P是U主任吗? */
export const yesNo: QuestionKind = {
  name: 'YES_NO',
  example: '市商务局牵头农村电商吗？',
  async answer(asked) {
    const { skeleton, text } = asked.question;
    if (!YES_NO.test(text)) return null;
    const person = asked.people()[0];
    if (person) return aboutPost(asked, person.name);
    const unit = asked.mentions('UNIT').at(-1);
    const role = asked.question.role;
    if (!unit || !role) return null;
    const topic = asked.topic(['UNIT']);
    const { best, nearest } = topic.length > 1 ? await asked.tasks(topic) : { best: asked.memory.tasks, nearest: [] };
    if (best.length === 0) return notFound(`文件里没有找到与“${topic.slice(0, 40)}”相符的任务。`, { nearest });
    const roles = /责任单位/.test(skeleton) ? ROLES_OF_UNIT.responsible : ROLES_OF_UNIT[role];
    const of = best.flatMap(({ duties }) => duties).filter((duty) => unit.ids.includes(duty.unitId));
    const held = of.filter((duty) => roles.includes(duty.role));
    const yes = held.length > 0;
    const about = yes ? [...new Set(held.map(({ task }) => task))] : best;
    const lines = about.slice(0, 5).map((task) => sayDuties(task, 'participants', task.duties));
    const units = asked.unitsOf(unit);
    return {
      status: 'ANSWERED',
      first: yes
        ? `是，${unit.words}${VERB[role]}${listed(about.map(taskName))}。`
        : `否，${unit.words}没有${VERB[role]}${best.length === 1 ? listed(best.map(taskName)) : '相关任务'}。`,
      lines: unit.note ? [...lines, `（${unit.note}。）`] : lines,
      results: yes ? unitResults(held) : [],
      evidence: yes
        ? held.map((duty) => duty.evidence)
        : best.flatMap((task) => task.duties.slice(0, 1).map(({ evidence }) => evidence)),
      value: said(yes, yes ? '是' : '否'),
      focus: { tasks: about, units },
    };
  },
};

const VERB = {
  lead: '牵头',
  support: '配合',
  participants: '参与',
  responsibleUnit: '负责',
  responsible: '负责',
} as const;

function aboutPost(asked: Asked, name: string): Draft | null {
  const post = postAsked(asked.question.skeleton);
  const person = asked.people()[0];
  const unit = asked.mentions('UNIT').at(-1);
  if (!person || (!post && !unit)) return null;
  const fits = person.posts.filter(
    (one) => (!post || fitsPost(one, post)) && (!unit || (one.unitId !== null && unit.ids.includes(one.unitId))),
  );
  const roles = unit ? [] : person.memberships.filter(({ role }) => role !== null && role === post?.title);
  const yes = fits.length + roles.length > 0;
  const posts = listed(person.posts.map((one) => one.name));
  return {
    status: 'ANSWERED',
    first: yes
      ? `是，${name}是${listed([...fits.map((one) => one.name), ...roles.map(({ body, role }) => `${body}${role}`)])}。`
      : `否，文件写明${name}是${posts}。`,
    evidence: yes ? [...fits, ...roles].map(({ evidence }) => evidence) : [person.evidence],
    value: said(yes, yes ? '是' : '否'),
    focus: { people: [person] },
  };
}
