import { pickOr, type QuestionKind } from '../kind.js';
import { drawSubject } from '../subjects.js';
import { figuresOf } from '../targets.js';

/** Whether somebody is what, an enterprise is named, a figure is right. */
export const yesNoFactKinds: readonly QuestionKind[] = [
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
