import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDirective } from '#src/pipeline.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
const extraction = await extractDirective(SEED, readFileSync(SEED));
const { directive, tasks, people, targets, enterprises, basedOn } = extraction;

describe('the seed directive', () => {
  it('states its own title, issuer and dates', () => {
    expect(directive).toMatchObject({
      title: '聊城市人民政府关于加快推进“互联网+”发展的实施意见',
      issuer: '聊城市人民政府',
      docNumber: null,
      issuedOn: '2017-05-23',
      publishedOn: '2017-05-31',
      jurisdiction: '聊城市',
    });
  });

  it('has 28 main tasks and 6 safeguards, all with units', () => {
    expect(tasks.filter((task) => !task.safeguard)).toHaveLength(28);
    expect(tasks.filter((task) => task.safeguard)).toHaveLength(6);
    expect(tasks.filter((task) => task.responsibilities.length === 0)).toEqual([]);
  });

  it('has 42 people, 29 targets with a figure and 3 without, 30 mentions of enterprises and 3 basis documents', () => {
    expect([people.length, targets.length, enterprises.length, basedOn.length]).toEqual([42, 32, 30, 3]);
    expect(targets.filter(({ value }) => value === null)).toHaveLength(3);
    expect(new Set(enterprises.map(({ name }) => name)).size).toBe(25);
  });

  it('quotes exactly what stands at its offsets, for every fact', () => {
    const facts = [
      ...tasks,
      ...tasks.flatMap((task) => [...task.responsibilities, ...task.measures]),
      ...extraction.sections,
      ...people,
      ...extraction.bodies,
      ...targets,
      ...enterprises,
      ...basedOn,
    ];
    expect(facts.length).toBeGreaterThan(250);
    for (const { start, end, quote } of facts) expect(directive.text.slice(start, end)).toBe(quote);
  });
});

const NOTHING = [
  '今天天气很好。',
  '配料：鸡蛋两个。\n1.打蛋。\n2.下锅。',
  '（责任编辑：网站管理员）',
  '甲方：某公司（以下简称甲方）',
];

describe('texts that are no directive', () => {
  it.each(NOTHING)('give no duty and no target: %j', async (text) => {
    const result = await extractDirective('x.txt', Buffer.from(text));
    expect(result.tasks.flatMap((task) => task.responsibilities)).toEqual([]);
    expect(result.targets).toEqual([]);
  });
});
