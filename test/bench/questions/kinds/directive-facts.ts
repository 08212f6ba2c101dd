import type { KnownDirective } from '#src/qa/knowledge/types.js';
import type { Random } from '../../directives/random.js';
import type { Facts } from '../facts.js';
import { pickOr, type QuestionKind } from '../kind.js';
import type { Names } from '../question.js';
import { dateWords } from './deadlines.js';

/** Words that mean one directive of the graph: 这个文件 where there is no other, else its place, year or title. */
export function drawDirective(
  { knowledge }: Facts,
  random: Random,
): { directive: KnownDirective; words: string } | null {
  const { directives } = knowledge;
  const directive = pickOr(random, directives);
  if (!directive) return null;
  if (directives.length === 1)
    return { directive, words: random.pick(['这个文件', '这份文件', '文件', '该文件', '本文件']) };
  const words = [
    ...placesOf(directives, directive).map((place) => `${place}那份文件`),
    ...yearOf(directives, directive).map((year) => `${year}年那份文件`),
    ...shortTitle(directives, directive).map((title) => `《${title}》`),
  ];
  const chosen = pickOr(random, words);
  return chosen ? { directive, words: chosen } : null;
}

/** The jurisdiction of a directive where it is no other's: 毕节市, 毕节. */
export function placesOf(directives: readonly KnownDirective[], { id, jurisdiction }: KnownDirective): string[] {
  if (!jurisdiction || jurisdiction === '全国') return [];
  const bare = jurisdiction.replace(/(?<=..)(?:市|省)$/, '');
  const others = directives.filter((other) => other.id !== id);
  return others.some((other) => `${other.jurisdiction}${other.title}`.includes(bare))
    ? []
    : [...new Set([jurisdiction, bare])];
}

/** The year of issue, where no other directive has it and no title speaks of it. */
export function yearOf(directives: readonly KnownDirective[], { id, issuedOn, title }: KnownDirective): string[] {
  const year = issuedOn?.slice(0, 4);
  const others = directives.filter((other) => other.id !== id);
  const titled = /\d{4}/.exec(title ?? '')?.[0];
  if (
    !year ||
    (titled && titled !== year) ||
    others.some((other) => other.issuedOn?.startsWith(year) || other.title?.includes(year))
  )
    return [];
  return [year];
}

/** What a title says without issuer and 通知. */
export function shortTitle(directives: readonly KnownDirective[], { id, title }: KnownDirective): string[] {
  const inner =
    /《(.+)》/.exec(title ?? '')?.[1] ??
    /关于(?:印发|加快推进|促进|推动)?(.+?)(?:的(?:通知|意见|指导意见|实施意见))?$/.exec(title ?? '')?.[1];
  const short = inner?.replace(/[（(].*[)）]/, '');
  return short && short.length <= 24 && !directives.some((other) => other.id !== id && other.title?.includes(short))
    ? [short]
    : [];
}

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
    [
      '{file}是谁发的？',
      '{file}由哪个单位印发',
      '{file}的发文机关是谁',
      '{file}是哪里出台的',
      '谁印发的{file}',
      
    ],
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
