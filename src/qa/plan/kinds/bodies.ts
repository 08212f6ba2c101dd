import { BODY_ROLES } from '#src/lexicon/roster-words.js';
import { notFound } from '../../answer/draft.js';
import { countOf, listed, personLine, personResults, resultOf } from '../../answer/say.js';
import type { KnownBody } from '../../knowledge/types.js';
import { foldText } from '../../understand/fold.js';
import type { QuestionKind } from '../asked.js';

const ROLE = new RegExp(BODY_ROLES.toSorted((a, b) => b.length - a.length).join('|'));

const OFFICE_ROLE = /办公室(?:常务)?副?主任/;

/** 联席会议的召集人是谁? 联席会议有哪些成员? 联席会议办公室设在哪里? */
export const bodyMembers: QuestionKind = {
  name: 'BODIES',
  example: '联席会议召集人是谁？',
  answer(asked) {
    const { skeleton } = asked.question;
    const [mention] = asked.mentions('BODY');
    const role = OFFICE_ROLE.exec(skeleton)?.[0] ?? ROLE.exec(skeleton)?.[0];
    const alone = !mention && /召集人|组长|总指挥|日常工作/.test(skeleton) && !/[UPE]/.test(skeleton);
    if (!mention && !alone) return null;
    const named = asked.index.knowledge.bodies.filter(({ id }) => !mention || mention.ids.includes(id));
    const bodies = mention ? nearestTo(asked.question.text.slice(0, mention.start), named) : named;
    if (/办公室|日常工作|设在/.test(skeleton) && !/主任/.test(skeleton)) {
      const office = bodies.flatMap((body) => body.office);
      if (office.length === 0) return notFound('文件没有写明办公室设在哪里。');
      return {
        status: 'ANSWERED',
        first: `日常工作由${listed(office.map(({ name }) => name))}负责。`,
        results: office.map(({ name, unitId, evidence }) => resultOf('UNIT', name, unitId, [evidence])),
        focus: { units: asked.unitsWith(office.map(({ unitId }) => unitId)) },
      };
    }
    const units = bodies.flatMap((body) => body.units);
    if (/成员单位|哪些(?:单位|部门)/.test(skeleton) && !role?.startsWith('办')) {
      if (units.length === 0) return notFound('文件没有写明成员单位。');
      return {
        status: 'ANSWERED',
        first: `${mention?.words ?? ''}成员单位共${units.length}个：${listed(
          units.map(({ name }) => name),
          '个',
        )}。`,
        results: units.map(({ name, unitId, evidence }) => resultOf('UNIT', name, unitId, [evidence])),
        value: countOf(units.length, '个'),
        focus: { units: asked.unitsWith(units.map(({ unitId }) => unitId)) },
      };
    }
    const members = bodies.flatMap((body) => body.members);
    const chosen = members.filter((member) => (role ? member.role === role : !member.role?.startsWith('办公室')));
    if (!role && !/谁|哪些|成员|多少|几|人/.test(skeleton)) return null;
    if (chosen.length === 0) return bodies.length > 0 ? notFound(`文件没有写明${role ?? '成员'}是谁。`) : null;
    const people = chosen.map(({ person }) => person);
    return {
      status: 'ANSWERED',
      first: `${mention?.words ?? ''}${role ?? '组成人员'}共${people.length}人：${listed(
        people.map(({ name }) => name),
        '人',
      )}。`,
      lines: chosen.length <= 12 ? people.map(personLine) : [],
      results: personResults(people),
      value: countOf(people.length, '人'),
      focus: { people },
    };
  },
};

/** Of several bodies of one kind those that the words before tell: 污染源普查 + 领导小组; all of them where none fits. */
function nearestTo(before: string, bodies: readonly KnownBody[]): readonly KnownBody[] {
  const share = (name: string) => {
    let length = 0;
    while (length < before.length && foldText(name).includes(before.slice(-length - 1))) length++;
    return length;
  };
  const most = Math.max(...bodies.map(({ name }) => share(name)));
  return most < 2 ? bodies : bodies.filter(({ name }) => share(name) === most);
}
