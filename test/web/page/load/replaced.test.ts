import { describe, expect, it } from 'vitest';
import type { Preview } from '#web/page/load/preview.js';
import { hasSameNumber, mismatches, tellingOf } from '#web/page/load/replaced.js';

type Fact = Preview['diff']['facts'][number];
const fact = (
  subject: string,
  before: string | null,
  after: string | null,
  kind: Fact['kind'] = 'DIRECTIVE',
): Fact => ({
  kind,
  change: 'CHANGED',
  subject,
  before,
  after,
  quote: null,
  start: null,
  end: null,
});
const OLD = { id: 'directive:a', title: '意见', issuer: '甲市政府', jurisdiction: '甲市', issuedOn: '2018' };
const previewOf = (facts: readonly Fact[], docNumber: string | null = '甲政发〔2018〕9号') => ({
  replaces: { ...OLD, docNumber },
  diff: { added: 0, dropped: 0, changed: facts.length, facts },
});
const issuers = fact('issuers', '甲市政府', '乙市政府');
const place = fact('jurisdiction', '甲市', null);

describe('a text that would replace another', () => {
  it.each<[string, readonly Fact[], readonly string[]]>([
    ['another issuer', [issuers], ['issuers: 甲市政府, 乙市政府']],
    ['another issuer and no place', [issuers, place], ['issuers: 甲市政府, 乙市政府', 'jurisdiction: 甲市, null']],
    ['a place where there was none', [fact('jurisdiction', null, '乙市')], []],
    ['another title and date', [fact('title', '甲', '乙'), fact('issuedOn', '2018', '2019')], []],
    ['a task of such a name', [fact('issuers', '甲', '乙', 'TASK')], []],
    ['nothing else', [], []],
  ])('with %s', (_, facts, found) => {
    const shown = mismatches(previewOf(facts)).map(({ mark, before, after }) => `${mark}: ${before}, ${after}`);
    expect(shown).toEqual(found);
  });

  it('that replaces none has nothing to differ from', () => {
    const preview = { ...previewOf([issuers]), replaces: null };
    expect([mismatches(preview), hasSameNumber(preview)]).toEqual([[], false]);
  });

  it.each<[string, readonly Fact[], string | null, boolean]>([
    ['the same number', [issuers], '甲政发〔2018〕9号', true],
    ['another number', [fact('docNumber', '甲政发〔2018〕9号', '甲政发〔2018〕10号')], '甲政发〔2018〕9号', false],
    ['no number', [issuers], null, false],
  ])('has %s', (_, facts, docNumber, same) => {
    expect(hasSameNumber(previewOf(facts, docNumber))).toBe(same);
  });
});

it.each([
  [OLD, ['甲市政府', '甲市', '2018']],
  [{ ...OLD, issuer: null, issuedOn: null }, ['甲市']],
  [{ issuer: null, jurisdiction: null, issuedOn: null }, []],
])('tells a directive by what it prints, %#', (directive, telling) => {
  expect(tellingOf(directive)).toEqual(telling);
});
