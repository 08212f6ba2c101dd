import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { type Draft, notFound } from '../../../answer/draft.js';
import { answerValue, countOf, directiveName, resultOf } from '../../../answer/say.js';
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
    const fact = DIRECTIVE_FACTS.find(({ asks }) => asks.test(skeleton));
    if (!fact) return [];
    return [sure({ kind: 'DIRECTIVE_FACTS', what: fact.name, ...asked.limits })];
  },
  answer(plan, facts: Lookup): Draft {
    const directives = facts.scope(plan.directives);
    const fact = DIRECTIVE_FACTS.find(({ name }) => name === plan.what);
    if (!fact) return listOf(directives);
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
