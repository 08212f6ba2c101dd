import { describe, expect, it } from 'vitest';
import { linesOf } from '#web/page/source/marks.js';
import { piecesOf, stopsOf } from '#web/page/source/pieces.js';
import { countsOf, marksOf, outlineOf, placeOf, type Source } from '#web/page/source/source-data.js';

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
    effectiveFrom: null,
    expiresOn: null,
    jurisdiction: null,
    loaded: true,
    text: '一、任务\n1.甲做乙。(丙)',
    sections: {
      totalCount: 1,
      nodes: [{ id: 's', label: '一', title: '任务', heading: '一、任务', evidence: { start: 0, end: 4 } }],
    },
    diagnostics: [{ rule: 'duty/unread', message: '?', start: 12, end: 13 }],
    corrections: [],
  },
  facts: [fact('DIRECTIVE', 'title', null, null), fact('DUTY', '丙', 12, 13), fact('TASK', '甲做乙', 5, 14)],
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

it('lists headings with the tasks under them', () => {
  expect(outlineOf(source).map(({ kind, words }) => [kind, words])).toEqual([
    ['section', '一、任务'],
    ['task', '甲做乙'],
  ]);
});
