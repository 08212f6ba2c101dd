import type { KnownTask } from '#src/qa/knowledge/types.js';
import type { Random } from '../../directives/random.js';
import { placesOf, shortTitle, yearOf } from '../directive-names.js';
import type { Facts } from '../facts.js';
import { fold } from '../fold.js';
import { pickOr, type QuestionKind } from '../kind.js';
import { type RoleAsked, unitNames } from '../roles.js';
import { topicsIn } from '../topics.js';

/** Words of a task's title that no other task of its directive holds, though tasks of other directives may. */
function drawWithin({ knowledge }: Facts, random: Random): { task: KnownTask; words: string } | null {
  const task = pickOr(random, knowledge.tasks);
  if (!task || knowledge.directives.length < 2) return null;
  const rest = fold(
    knowledge.tasks
      .filter(({ directive }) => directive === task.directive)
      .flatMap((other) => [...other.section, ...(other === task ? [] : [other.title, other.quote])])
      .join('\n'),
  );
  const words = pickOr(
    random,
    [task.title, ...topicsIn(task.title)].filter((one) => one.length <= 16 && !rest.includes(fold(one))),
  );
  return words ? { task, words } : null;
}

const kind = (
  name: string,
  asked: RoleAsked,
  namesOf: (facts: Facts, task: KnownTask) => string[],
  example: string,
  phrasings: readonly string[],
): QuestionKind => ({
  name: `several/${name}`,
  example,
  phrasings,
  weight: 2,
  draw(facts, random) {
    const drawn = drawWithin(facts, random);
    const place = drawn && pickOr(random, namesOf(facts, drawn.task));
    const units = drawn ? unitNames(drawn.task, asked) : [];
    if (!drawn || !place || units.length === 0) return null;
    return { slots: { topic: drawn.words, place }, expected: { status: 'ANSWERED', units } };
  },
});

const places = ({ knowledge }: Facts, { directive }: KnownTask) => placesOf(knowledge.directives, directive);
const years = ({ knowledge }: Facts, { directive }: KnownTask) => yearOf(knowledge.directives, directive);
const titles = ({ knowledge }: Facts, { directive }: KnownTask) => shortTitle(knowledge.directives, directive);

/** What several directives answer differently, asked for one of them. */
export const severalKinds: readonly QuestionKind[] = [
  kind('place-lead', 'lead', places, '聊城市的加强组织领导谁牵头？', [
    '{place}的{topic}谁牵头？',
    '{place}{topic}是谁牵头',
    '在{place}，{topic}由谁牵头',
    '{topic}在{place}是哪个部门牵头',
    '{place}那边{topic}谁牵头啊',
    '谁牵头{place}的{topic}',
  ]),
  kind('place-responsible', 'responsible', places, '聊城市的加强组织领导谁负责？', [
    '{place}的{topic}谁负责？',
    '{place}的{topic}归谁管',
    '{topic}这事在{place}找谁',
    '{place}{topic}由哪个部门负责',
    '按{place}的文件，{topic}谁负责',
  ]),
  kind('place-participants', 'participants', places, '聊城市的加强组织领导有哪些单位参与？', [
    '{place}的{topic}有哪些单位参与？',
    '{place}{topic}涉及哪些部门',
    '哪些单位参与{place}的{topic}',
    '{place}搞{topic}都有谁参加',
  ]),
  kind('year-lead', 'lead', years, '2017年那份文件里加强组织领导谁牵头？', [
    '{place}年那份文件里{topic}谁牵头？',
    '{place}年的文件里，{topic}由谁牵头',
    '{place}年发的那个文件，{topic}牵头单位是谁',
    '按{place}年的文件，{topic}哪个部门牵头',
  ]),
  kind('title-lead', 'lead', titles, '《“互联网+”发展》里加强组织领导谁牵头？', [
    '《{place}》里{topic}谁牵头？',
    '《{place}》中，{topic}由哪个单位牵头',
    '按照《{place}》，{topic}牵头单位是谁',
    '{topic}在《{place}》里是哪家牵头',
    '{place}那份文件里，{topic}谁牵头',
  ]),
];
