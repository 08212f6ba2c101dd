import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { type Draft, notFound } from '../../../answer/draft.js';
import { answerValue, countOf, directiveName, listed, resultOf } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownDirective } from '../../../knowledge/types.js';
import type { QuestionKind } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { sure } from '../../reading.js';
import { DIRECTIVE_FACTS, type DirectiveFact } from './facts.js';
import { PHRASINGS } from './phrasings.js';

/** What directives say of themselves: the fact called `what`; which there are where it is left out. */
export interface DirectiveFactsPlan extends Plan {
  readonly kind: 'DIRECTIVE_FACTS';
}

const asResult = (directive: KnownDirective, fact?: DirectiveFact) => ({
  ...resultOf(
    'DIRECTIVE',
    directive.title ?? directive.id,
    directive.id,
    fact?.evidence?.(directive) ?? directive.head,
  ),
  directive: { id: directive.id, title: directive.title },
});

function listOf(directives: readonly KnownDirective[]): Draft {
  return {
    status: 'ANSWERED',
    first: `共收录${directives.length}份文件：`,
    list: directives.map(directiveName),
    results: directives.map((directive) => asResult(directive)),
    value: countOf(directives.length, '份'),
  };
}

/** Which facts a question asks for, in its order: 文号是多少，哪天印发的. */
function factsAsked(skeleton: string): string[] {
  const named = (words: string) => DIRECTIVE_FACTS.find(({ asks }) => asks.test(words))?.name;
  const each = skeleton.split(/[,，、;；]|和|跟|以及/).flatMap((words) => named(words) ?? []);
  return each.length > 1 ? [...new Set(each)] : [named(skeleton) ?? []].flat();
}

/** Several facts of each directive, those that it does not state as such. */
function together(facts: readonly DirectiveFact[], directives: readonly KnownDirective[]): Draft {
  const told = directives.map((directive) => ({
    directive,
    said: facts.map((fact) => `${fact.name}：${fact.say(directive) ?? '没有写明'}`).join('；'),
    stated: facts.filter((fact) => fact.say(directive) !== null),
  }));
  const stated = told.filter((one) => one.stated.length > 0);
  const [first] = stated;
  const names = listed(facts.map(({ name }) => name));
  if (!first) return notFound(`文件没有写明${names}。`);
  return {
    status: 'ANSWERED',
    first: stated.length === 1 ? `${first.said}。` : `共${stated.length}份文件的${names}：`,
    list: stated.length === 1 ? [] : stated.map(({ directive, said }) => `${directiveName(directive)}：${said}`),
    results: stated.map((one) => asResult(one.directive, one.stated[0])),
    evidence: stated.flatMap((one) =>
      one.stated.flatMap((fact) => fact.evidence?.(one.directive) ?? one.directive.head),
    ),
  };
}

/** 文号是什么? 这个文件是谁发的? 依据哪些文件? 有哪些文件? */
export const directiveFacts: QuestionKind<DirectiveFactsPlan> = {
  name: 'DIRECTIVE_FACTS',
  before: {
    TARGETS: 'the dates of a directive are no deadlines',
    TASK_UNITS: 'who issued it leads nothing',
    DEADLINES: 'the dates of a directive are no deadlines',
    SOURCE: 'what a directive rests on',
    SECTION_TASKS: 'a directive is asked about',
    TOPIC: 'a directive is more than a topic',
    WHY: 'what a directive rests on',
    YES_NO: 'whether it still holds is a date',
    UNIT_NAME: 'the title of a directive is no name of a unit',
  },
  phrasings: PHRASINGS,
  read(asked, phrasing) {
    const { skeleton } = asked.question;
    if (phrasing.name === 'list') return [sure({ kind: 'DIRECTIVE_FACTS', ...asked.limits })];
    const facts = factsAsked(skeleton);
    if (facts.length === 0) return [];
    return [sure({ kind: 'DIRECTIVE_FACTS', what: facts.join('、'), ...asked.limits })];
  },
  answer(plan, facts: Lookup): Draft {
    const directives = facts.scope(plan.directives);
    const [fact, ...others] = (plan.what?.split('、') ?? []).flatMap(
      (what) => DIRECTIVE_FACTS.find(({ name }) => name === what) ?? [],
    );
    if (!fact) return listOf(directives);
    if (others.length > 0) return together([fact, ...others], directives);
    const said = directives.flatMap((directive) => {
      const text = fact.say(directive);
      return text === null ? [] : [{ directive, text }];
    });
    const [first] = said;
    if (!first) return notFound(`文件没有写明${fact.name}。`);
    const results = said.map(({ directive }) => asResult(directive, fact));
    if (said.length === 1)
      return {
        status: 'ANSWERED',
        first: `${fact.name}：${first.text}。`,
        results,
        value: answerValue(first.text, { date: fact.date?.(first.directive) ?? null }),
      };
    return {
      status: 'ANSWERED',
      first: `共${said.length}份文件的${fact.name}：`,
      list: said.map(({ directive, text }) => `${directiveName(directive)}：${text}`),
      results,
    };
  },
  cypher: ({ directives = [] }) => [nodesById('Directive', directives)],
};
