import type { KnownDirective } from '#src/qa/knowledge/types.js';
import { drawDirective } from '../directive-names.js';
import type { QuestionKind } from '../kind.js';
import type { Names } from '../question.js';
import { dateWords } from './deadlines.js';

const fact = (
  name: string,
  example: string,
  phrasings: readonly string[],
  valuesOf: (directive: KnownDirective) => Names[],
  nearMisses: readonly string[] = [],
): QuestionKind => ({
  name: `directive/${name}`,
  example,
  phrasings,
  nearMisses,
  weight: 0.5,
  draw(facts, random) {
    const drawn = drawDirective(facts, random);
    const values = drawn ? valuesOf(drawn.directive) : [];
    if (!drawn || (values.length === 0 && !['number', 'basis'].includes(name))) return null;
    return {
      slots: { file: drawn.words },
      expected: values.length > 0 ? { status: 'ANSWERED', values } : { status: 'NOT_FOUND' },
    };
  },
});

/** Number, issuer, date, basis, title and validity of a directive. */
export const directiveKinds: readonly QuestionKind[] = [
  fact(
    'number',
    '这个文件的文号是什么？',
    ['{file}的文号是什么？', '{file}文号多少', '{file}的发文字号', '{file}是几号文', '查一下{file}的文号'],
    ({ docNumber }) => (docNumber ? [docNumber] : []),
    ['{file}的密级是什么', '{file}印了多少份'],
  ),
  fact(
    'issuer',
    '这个文件是谁发的？',
    ['{file}是谁发的？', '{file}由哪个单位印发', '{file}的发文机关是谁', '{file}是哪里出台的', '谁印发的{file}'],
    ({ issuers }) => [...issuers],
  ),
  fact(
    'date',
    '这个文件是什么时候发的？',
    [
      '{file}是什么时候发的？',
      '{file}哪天印发的',
      '{file}的成文日期',
      '{file}什么时候出台的',
      '{file}哪一年发的',
      '{file}发文时间',
    ],
    ({ issuedOn, publishedOn }) =>
      issuedOn ? [[...dateWords(issuedOn), ...(publishedOn ? dateWords(publishedOn) : [])].flat()] : [],
  ),
  fact(
    'basis',
    '这个文件依据哪些文件制定？',
    [
      '{file}依据哪些文件制定？',
      '{file}的依据是什么',
      '{file}是根据什么文件来的',
      '{file}根据哪些上级文件制定',
      '{file}的制定依据有哪些',
    ],
    ({ basis }) => basis.map(({ title }) => title),
  ),
  fact(
    'title',
    '这个文件的标题是什么？',
    ['{file}的标题是什么？', '{file}叫什么名字', '{file}全称是什么', '{file}的题目'],
    ({ title }) => (title ? [title] : []),
  ),
  fact(
    'expires',
    '这个文件的有效期到什么时候？',
    ['{file}的有效期到什么时候？', '{file}什么时候失效', '{file}有效期到哪天', '{file}哪天到期'],
    ({ expiresOn }) => (expiresOn ? dateWords(expiresOn) : []),
  ),
];
