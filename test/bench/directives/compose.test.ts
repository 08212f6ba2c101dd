import { describe, expect, it } from 'vitest';
import { GOLD } from '#src/eval/gold.js';
import { composeDirective } from './compose.js';
import { ALL_FORMS } from './forms/all.js';
import { FORMATS, goldFor } from './render/formats.js';
import { renderText } from './render/text.js';

const SEEDS = Array.from({ length: 200 }, (_, at) => at + 1);
const COMPOSED = SEEDS.map((seed) => composeDirective(seed));

/** Without the white space that pads names and breaks lines. */
const squeeze = (words: string) => words.replace(/[\s\u3000]/g, '');
const absent = (text: string, words: readonly string[]) => words.filter((one) => !text.includes(squeeze(one)));

describe('composeDirective', () => {
  it('gives the same directive for the same seed and another one for another', () => {
    for (const seed of SEEDS.slice(0, 50)) expect(composeDirective(seed)).toEqual(COMPOSED[seed - 1]);
    expect(new Set(COMPOSED.map(renderText)).size).toBe(SEEDS.length);
  });

  it('uses every form within 200 seeds, and no other', () => {
    const used = new Set(COMPOSED.flatMap(({ forms }) => forms));
    expect([...used].sort()).toEqual(ALL_FORMS.map(({ name }) => name).sort());
  });

  it('names each form once, by concept', () => {
    const names = ALL_FORMS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+\/[a-z-]+$/.test(name))).toEqual([]);
  });

  it.each(COMPOSED.map((composed) => [composed.seed, composed] as const))(
    'prints all that the gold of seed %i says',
    (_, composed) => {
      const { gold } = composed;
      const text = squeeze(renderText(composed));
      const head = [gold.title, ...gold.issuers, gold.docNumber ?? ''];
      expect(absent(text, head)).toEqual([]);
      for (const { title, lead, support, responsible, carried } of gold.tasks)
        expect(absent(text, [title, ...lead, ...support, ...responsible, ...carried.map(({ unit }) => unit)])).toEqual(
          [],
        );
      for (const { name, role, posts } of gold.people) expect(absent(text, [name, role ?? '', ...posts])).toEqual([]);
      expect(
        absent(
          text,
          gold.targets.map((target) => target.text),
        ),
      ).toEqual([]);
      for (const { text: words, value, valueMax, unit } of gold.targets) {
        expect(words).toContain(String(value));
        expect(words).toContain(`${valueMax ?? value}${unit}`);
      }
      expect(
        absent(
          text,
          gold.enterprises.map(({ name }) => name),
        ),
      ).toEqual([]);
      for (const duty of gold.unitDuties) expect(absent(text, [duty.unit, duty.text])).toEqual([]);
      for (const body of gold.bodies) expect(absent(text, [body.name, ...body.office])).toEqual([]);
      for (const { title, docNumber } of gold.basis) expect(absent(text, [title, docNumber ?? ''])).toEqual([]);
    },
  );

  it.each(COMPOSED.map((composed) => [composed.seed, composed] as const))(
    'gives each unit of seed %i one role in a task',
    (_, { gold }) => {
      for (const { lead, support, responsible } of gold.tasks) {
        const units = [...lead, ...support, ...responsible];
        expect(new Set(units).size).toBe(units.length);
        expect(units.filter((unit) => /^$|牵头|责任|配合|等$|[：:]/.test(unit))).toEqual([]);
      }
    },
  );

  it('is read by `zerentu eval` in every format', () => {
    for (const composed of COMPOSED)
      for (const format of FORMATS) {
        const { tasks, targets, negative } = GOLD.parse(goldFor(composed, format));
        expect(tasks.length + targets.length).toBeLessThanOrEqual(
          composed.gold.tasks.length + composed.gold.targets.length,
        );
        if (negative) expect([...tasks, ...targets]).toEqual([]);
      }
  });

  it('names members of a roster once', () => {
    for (const { gold } of COMPOSED) {
      const names = gold.people.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
