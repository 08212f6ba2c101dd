import type { Role } from '#src/lexicon/roles.js';
import type { KnownTask } from '#src/qa/knowledge/types.js';
import { pickOr, type QuestionKind } from '../kind.js';
import { drawSubject } from '../subjects.js';
import { figuresOf } from '../targets.js';
import { drawUnit } from './unit-tasks.js';

const rolesIn = ({ duties }: KnownTask, unitId: string): Role[] =>
  duties.flatMap((duty) => (duty.unitId === unitId ? [duty.role] : []));

/** 是, 否, or `null` where readers may differ. */
type Decide = (roles: readonly Role[], hasLead: boolean) => boolean | null;

const kind = (name: string, decide: Decide, example: string, phrasings: readonly string[]): QuestionKind => ({
  name: `yes-no/${name}`,
  example,
  phrasings,
  draw(facts, random) {
    const subject = drawSubject(facts, random, ['topic', 'topic', 'title', 'number']);
    if (!subject || subject.task.duties.length === 0) return null;
    const { task, words } = subject;
    const inside = random.chance(0.7);
    const drawn = drawUnit(facts, random, ({ unit }) => !inside || rolesIn(task, unit.id).length > 0);
    const hasLead = task.duties.some(({ role }) => role === 'LEAD');
    const yes = drawn && decide(rolesIn(task, drawn.unit.id), hasLead);
    return drawn && yes !== null
      ? { slots: { topic: words, unit: drawn.words }, expected: { status: 'ANSWERED', yes } }
      : null;
  },
});

/** Questions that are answered by 是 or 否. */
export const yesNoKinds: readonly QuestionKind[] = [
  kind(
    'lead',
    (roles, hasLead) => (hasLead ? roles.includes('LEAD') : roles.length > 0 ? null : false),
    '市商务局牵头农村电子商务吗？',
    [
      '{unit}牵头{topic}吗？',
      '{topic}是{unit}牵头的吗',
      '{topic}是不是{unit}牵头',
      '{topic}由{unit}牵头，对吗？',
      '{topic}的牵头单位是{unit}吧？',
      '{unit}是{topic}的牵头单位吗',
      '是{unit}在牵头{topic}吧',
    ],
  ),
  kind(
    'support',
    (roles) => (roles.includes('SUPPORT') ? true : roles.includes('RESPONSIBLE') ? null : false),
    '市科技局配合智能制造吗？',
    [
      '{unit}配合{topic}吗？',
      '{topic}要{unit}配合吗',
      '{topic}是不是由{unit}配合',
      '{unit}是{topic}的配合单位吗',
      '{topic}需不需要{unit}来配合',
    ],
  ),
  kind('responsible', (roles) => roles.some((role) => role !== 'SUPPORT'), '市教育局负责教育服务吗？', [
    '{unit}负责{topic}吗？',
    '{topic}是{unit}负责的吗',
    '{topic}归{unit}管吗',
    '{topic}是不是归{unit}负责',
    '负责{topic}的是{unit}吧',
  ]),
  kind('participants', (roles) => roles.length > 0, '市科技局参与智能制造吗？', [
    '{unit}参与{topic}吗？',
    '{topic}有{unit}的事吗',
    '{unit}有没有参与{topic}',
    '{topic}跟{unit}有关系吗',
    '{topic}里有{unit}吗',
  ]),
  {
    name: 'yes-no/person',
    example: '于海龙是市经信委主任吗？',
    phrasings: [
      '{person}是{unit}{post}吗？',
      '{unit}{post}是{person}吗',
      '{person}是不是{unit}的{post}',
      '{unit}{post}是不是{person}',
      '{unit}的{post}叫{person}对吧',
    ],
    draw(facts, random) {
      const person = pickOr(random, facts.people);
      const post =
        person &&
        pickOr(
          random,
          person.posts.filter(
            ({ unitId, title }) => facts.named(unitId) && /^副?(?:主任|局长|厅长|部长|总经理)$/.test(title),
          ),
        );
      if (!person || !post) return null;
      const yes = random.chance(0.5);
      const other = yes
        ? person
        : pickOr(
            random,
            facts.people.filter(({ posts }) => posts.length > 0 && !posts.some(({ unitId }) => unitId === post.unitId)),
          );
      const unit = facts.named(post.unitId)?.spellings;
      if (!other || !unit) return null;
      return {
        slots: { person: other.name, unit: random.pick(unit), post: post.title },
        expected: { status: 'ANSWERED', yes },
      };
    },
  },
  {
    name: 'yes-no/enterprise',
    example: '智能制造提到时风集团了吗？',
    weight: 0.5,
    phrasings: [
      '{topic}提到{enterprise}了吗？',
      '{enterprise}在{topic}里吗',
      '{topic}点名{enterprise}了吗',
      '{enterprise}参与{topic}吗',
      '{topic}里有没有{enterprise}',
    ],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title']);
      const mention = pickOr(random, (random.chance(0.6) ? subject?.task.enterprises : facts.knowledge.mentions) ?? []);
      if (!subject || !mention) return null;
      const yes = subject.task.enterprises.some(({ enterpriseId }) => enterpriseId === mention.enterpriseId);
      return { slots: { topic: subject.words, enterprise: mention.name }, expected: { status: 'ANSWERED', yes } };
    },
  },
  {
    name: 'yes-no/target',
    example: '移动互联网用户普及率要达到75%吗？',
    weight: 0.7,
    phrasings: [
      '{indicator}要达到{figure}吗？',
      '{indicator}的目标是{figure}吗',
      '{indicator}是不是{figure}',
      '{indicator}定的是{figure}吧',
      '{indicator}的目标是不是{figure}',
    ],
    draw({ indicators }, random) {
      const indicator = pickOr(
        random,
        indicators.filter(({ targets }) => targets.length === 1 && targets[0]?.valueMax === null),
      );
      const [target] = indicator?.targets ?? [];
      const figure = target && figuresOf(target)?.[0];
      if (!indicator || target?.value === null || typeof figure !== 'string') return null;
      const yes = random.chance(0.5);
      const other = `${Number(target?.value) + random.pick([5, 10, 20])}${target?.measureWord}`;
      return {
        slots: { indicator: indicator.words, figure: yes ? figure : other },
        expected: { status: 'ANSWERED', yes },
      };
    },
  },
];
