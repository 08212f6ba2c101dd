import { describe, expect, it } from 'vitest';
import { linesOf } from '#web/page/source/marks.js';
import { outlineOf } from '#web/page/source/outline-entries.js';
import { piecesOf, quotePiece, stopsOf } from '#web/page/source/pieces.js';
import { countsOf, marksOf, placeOf, type Source } from '#web/page/source/source-data.js';

type Fact = Source['facts'][number];
const fact = (kind: Fact['kind'], subject: string, start: number | null, end: number | null): Fact => ({
  kind,
  subject,
  detail: '',
  quote: null,
  start,
  end,
  rule: 'x/y',
  nodeId: subject,
  taskId: null,
  role: null,
  correction: null,
});
const source: Source = {
  directive: {
    __typename: 'Directive',
    id: 'd',
    title: '意见',
    docNumber: null,
    issuers: [],
    issuedOn: null,
    loaded: true,
    text: '一、任务\n1.甲做乙。(丙)',
    diagnostics: [{ rule: 'duty/unread', message: '?', start: 12, end: 13 }],
    corrections: [],
  },
  sections: [{ heading: '一、任务', evidence: { start: 0, end: 4 } }],
  facts: [fact('DIRECTIVE', 'title', null, null), fact('DUTY', '丙', 12, 13), fact('TASK', '甲做乙', 5, 14)],
  complete: true,
};

describe('marks', () => {
  const kinds = (hidden: readonly string[], quote = placeOf(null)) =>
    marksOf(source, new Set(hidden), quote).map(({ kind }) => kind);

  it('are what has a place, in the order of the text, without what is hidden', () => {
    expect(kinds([])).toEqual(['TASK', 'DUTY', 'DIAGNOSTIC']);
    expect(kinds(['TASK', 'DIAGNOSTIC'])).toEqual(['DUTY']);
    expect(kinds(['TASK'], { start: 0, end: 2 })).toEqual(['DUTY', 'DIAGNOSTIC', 'QUOTE']);
    expect([...countsOf(source)]).toEqual([
      ['TASK', 1],
      ['DUTY', 1],
      ['DIAGNOSTIC', 1],
    ]);
  });

  it('are gone through where they begin', () => {
    const marks = marksOf(source, new Set(), { start: 0, end: 2 });
    const pieces = piecesOf(linesOf(source.directive.text, marks), marks);
    expect(stopsOf(pieces).map((at) => pieces[at]?.segment.text)).toEqual(['1.甲做乙。(', '丙']);
  });
});

it.each([
  ['120-150', { start: 120, end: 150 }],
  [null, null],
  ['', null],
  ['5-5', null],
  ['9-2', null],
  ['-1-3', null],
  ['1-2-3', null],
  ['1-9999999999', null],
])('the place %s', (text, place) => {
  expect(placeOf(text)).toEqual(place);
});

describe('the outline', () => {
  const KNOWN = ['一、任务', '甲做乙'];
  it.each([
    ['headings with the tasks under them', '', KNOWN],
    ['a chapter without tasks', '\n二、保障措施\n加强领导。', [...KNOWN, '二、保障措施']],
    [
      'one before its first sentence',
      '\n\u3000\u3000二、加强领导，落实责任。各单位要',
      [...KNOWN, '二、加强领导，落实责任'],
    ],
    ['one that ends the text', '\n第二章 附则', [...KNOWN, '第二章 附则']],
    ['no sentence that only begins so', `\n二、${'长'.repeat(50)}`, KNOWN],
    ['no item that is numbered otherwise', '\n2.加强领导\n（二）监督', KNOWN],
    ['no chapter within a line', '\n见第二章 附则', KNOWN],
  ])('has %s', (_, more, entries) => {
    const text = source.directive.text + more;
    expect(outlineOf({ ...source, directive: { ...source.directive, text } }).map(({ words }) => words)).toEqual(
      entries,
    );
  });

  it('has no chapter within a task, and places of chapters as the text has them', () => {
    const text = '一、任务\n1.甲做乙。(丙)\n\u3000二、里面\n\u3000三、外面\n';
    const within = { ...source, directive: { ...source.directive, text } };
    const task = fact('TASK', '甲做乙', 5, text.indexOf('三') - 1);
    const last = outlineOf({ ...within, facts: [task] }).at(-1);
    expect(text.slice(last?.start, last?.end)).toBe('三、外面');
    expect(outlineOf({ ...within, facts: [task] }).length).toBe(3);
  });

  it('tells tasks of one title apart: by their order, and how their own words begin', () => {
    const quotes = [
      '（二）\n\n加强监管\n\n落实数字化监督。\n市甲局',
      '1.加强监管。检查工地。',
      '加强监管',
      '拆房工地监督。',
    ];
    const facts = quotes.map((quote, at) => ({ ...fact('TASK', '加强监管', 5 + at, 6 + at), quote }));
    const other = fact('TASK', '其他', 11, 12);
    const entries = outlineOf({ ...source, facts: [...facts, other] }).filter(({ kind }) => kind === 'task');
    expect(entries.map(({ apart }) => apart)).toEqual([
      '1/4 落实数字化监督。',
      '2/4 检查工地。',
      '3/4',
      '4/4 拆房工地监督。',
      null,
    ]);
  });
});

it.each([
  ['of a duty is told by it', { start: 12, end: 13 }, '丙'],
  ['with a duty in it is told by that', { start: 11, end: 14 }, '丙'],
  ['of a task is told by the task', { start: 5, end: 14 }, '1.甲做乙。('],
  ['without a fact is told where it begins', { start: 7, end: 9 }, '甲做'],
])('a quote %s', (_, quote, piece) => {
  const marks = marksOf(source, new Set(), quote);
  const pieces = piecesOf(linesOf(source.directive.text, marks), marks);
  expect(pieces[quotePiece(pieces, quote)]?.segment.text).toBe(piece);
});
