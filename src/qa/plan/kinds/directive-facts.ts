import { type Draft, notFound } from '../../answer/draft.js';
import { countOf, directiveName, listed, resultOf } from '../../answer/say.js';
import type { KnownDirective } from '../../knowledge/types.js';
import type { QuestionKind } from '../asked.js';

const THIS =
  /文件|意见|方案|通知|计划|本文|要点|^(?:文号|发文|发布|成文|印发|依据|什么时候(?:发|印)|谁发|哪年发|有效期|施行)/;

interface Fact {
  readonly asks: RegExp;
  readonly name: string;
  say(directive: KnownDirective): string | null;
}

const FACTS: readonly Fact[] = [
  {
    asks: /有效期|失效|到期|过期|什么时候(?:截止|废止)/,
    name: '有效期',
    say: ({ effectiveFrom, expiresOn }) => expiresOn && `${effectiveFrom ? `自${effectiveFrom}起` : ''}至${expiresOn}`,
  },
  {
    asks: /施行|生效|开始(?:实施|执行)|何时(?:实施|执行)|什么时候(?:实施|执行)/,
    name: '施行日期',
    say: ({ effectiveFrom }) => effectiveFrom,
  },
  { asks: /文号|发文字号|字号/, name: '文号', say: ({ docNumber }) => docNumber },
  {
    asks: /谁(?:印)?发|发文(?:机关|单位)|发布(?:单位|机关|者)|哪(?:个|里|家).{0,4}(?:印发|发布|发的)|由谁.{0,2}发/,
    name: '发文机关',
    say: ({ issuers }) => (issuers.length > 0 ? listed(issuers) : null),
  },
  {
    asks: /(?:什么时候|何时|哪一?天|哪年).{0,2}发布|发布(?:日期|时间)/,
    name: '发布日期',
    say: ({ publishedOn }) => publishedOn,
  },
  {
    asks: /(?:什么时候|何时|哪年|哪一?天|几时|几月|日期|时间).{0,4}(?:发|出台|成文|印|下)|(?:发布|印发|成文|出台|发文|下发)(?:的)?(?:日期|时间|于)/,
    name: '成文日期',
    say: ({ issuedOn, publishedOn }) => issuedOn ?? publishedOn,
  },
  {
    asks: /依据|根据(?:什么|哪)|上位文件|参照/,
    name: '依据',
    say: ({ basis }) =>
      basis.length > 0
        ? basis.map(({ title, docNumber }) => `《${title}》${docNumber ? `（${docNumber}）` : ''}`).join('、')
        : null,
  },
  { asks: /标题|题目|名称|叫什么/, name: '标题', say: ({ title }) => title },
];

/** 文号是什么? 这个文件是谁发的? 依据哪些文件? 有哪些文件? */
export const directiveFacts: QuestionKind = {
  name: 'DIRECTIVE_FACTS',
  example: '这个文件依据哪些文件制定？',
  answer(asked): Draft | null {
    const { skeleton } = asked.question;
    const { directives } = asked.index.knowledge;
    if (/(?:收录|载入|有)了?(?:哪些|几[个份]|多少[个份]?)文件|文件有哪些/.test(skeleton) && !/依据|根据/.test(skeleton))
      return {
        status: 'ANSWERED',
        first: `共收录${directives.length}份文件：`,
        lines: directives.slice(0, 30).map(directiveName),
        results: directives.map(({ id, title }) => ({
          ...resultOf('DIRECTIVE', title ?? id, id, []),
          directive: { id, title },
        })),
        value: countOf(directives.length, '份'),
      };
    const fact = FACTS.find(({ asks }) => asks.test(skeleton));
    if (!fact || !THIS.test(skeleton) || /[UPE]/.test(skeleton)) return null;
    const said = directives.flatMap((directive) => {
      const value = fact.say(directive);
      return value === null ? [] : [{ directive, value }];
    });
    const [first] = said;
    if (!first) return notFound(`文件没有写明${fact.name}。`);
    const evidence = said.flatMap(({ directive }) =>
      fact.name === '依据' ? directive.basis.map((one) => one.evidence) : directive.head,
    );
    if (said.length === 1)
      return {
        status: 'ANSWERED',
        first: `${fact.name}：${first.value}。`,
        evidence,
        results: [
          {
            ...resultOf('DIRECTIVE', first.directive.title ?? '', first.directive.id, evidence),
            directive: first.directive,
          },
        ],
      };
    return {
      status: 'ANSWERED',
      first: `共${said.length}份文件的${fact.name}：`,
      lines: said.slice(0, 30).map(({ directive, value }) => `${directiveName(directive)}：${value}`),
      evidence,
    };
  },
};
