import { postsOfPeople, unitsOfTasks } from '../../cypher.js';
import type { QuestionKind, Reading } from '../../kind.js';
import { postAsked } from '../../posts.js';
import { idsOf, noTask, sure } from '../../reading.js';
import { answerYesNo } from './answer.js';
import { readEnterprise } from './enterprise.js';
import { readFigure } from './figure.js';
import { PHRASINGS } from './phrasings.js';
import type { YesNoPlan } from './plan.js';

/** Words of a question for a unit's part in a task that do not tell which task. */
const PART = /也在里面|在里面|在内|需不需要|用不用|要不要|是否需要|来|的?(?:事|份儿?|活儿?)$|有?关系?$|里$/g;
/** 办公室设在U吗 asks where the office of a body is, not who sits in it. */
const SEATED = /办公室.*(?:设|在|挂靠)|(?:设|挂靠)在U|日常工作/;
/** 归U管吗 names no role but means who answers for it. */
const ANSWERS_FOR = /归U|U(?:来|在)?管|负责/;

/** U牵头X吗? P是U主任吗? U是成员单位吗? X提到E了吗? X的目标是80%吗? */
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
    if (!unit) return asked.mentions('ENTERPRISE').length > 0 ? readEnterprise(asked) : readFigure(asked);
    const notes = unit.note ? [`（${unit.note}。）`] : [];
    const body = asked.mentions('BODY')[0];
    const seated = SEATED.test(skeleton) && !/主任/.test(skeleton);
    if (body || /成员(?:单位)?/.test(skeleton) || (seated && /[小领]组|联席/.test(skeleton))) {
      const all = body?.ids ?? idsOf(asked.index.knowledge.bodies);
      const what = seated ? { what: 'office' } : {};
      if (all.length > 0) return [sure({ kind: 'YES_NO', bodies: all, ...what, ...units }, { notes })];
    }
    const asks =
      ANSWERS_FOR.test(skeleton) && role !== 'lead' && !/参与|参加/.test(skeleton)
        ? { role: 'responsible' as const }
        : role
          ? { role }
          : { what: 'any' };
    const topic = asked.topic(['UNIT']).replace(PART, '');
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
  answer: answerYesNo,
  cypher: ({ tasks, people }) => (people ? postsOfPeople(people) : unitsOfTasks(tasks ?? [])),
};
