#!/usr/bin/env node
// Which drafting forms are read worst by the build in dist:
//   node test/bench/directives/by-form.mjs [--count 300] [--seed 1] [--format txt|md|html] [--notes FORM]
// A clause, a goal and a member of a roster count for their own form; anything else for all forms of its directive.
import { parseArgs } from 'node:util';
import { compareBags, emptyScore, f1, sumOf } from '../../../dist/src/eval/counts.js';
import { foldUnit } from '../../../dist/src/eval/fold.js';
import { GOLD } from '../../../dist/src/eval/gold.js';
import { scoreExtraction, tableOf } from '../../../dist/src/eval/score.js';
import { pairTasks } from '../../../dist/src/eval/tasks.js';
import { extractDirective } from '../../../dist/src/pipeline.js';
import { module } from '../compiled.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string', default: 'txt' },
    notes: { type: 'string' },
  },
});
const { composeDirective } = await module('directives/compose');
const { goldFor, render } = await module('directives/render/formats');

/** Concepts whose forms are counted by item; the others by whole directives. */
const BY_ITEM = /^(?:clause|order|table|chapter|target|title)\//;
const counts = new Map();
const of = (form) => {
  const known = counts.get(form) ?? { tp: 0, fp: 0, fn: 0, directives: new Set() };
  counts.set(form, known);
  return known;
};
const bag = ({ lead, support, responsible }) => [
  ...lead.map((unit) => `${foldUnit(unit)}|LEAD`),
  ...support.map((unit) => `${foldUnit(unit)}|SUPPORT`),
  ...responsible.map((unit) => `${foldUnit(unit)}|RESPONSIBLE`),
];

const scores = [];
for (let seed = Number(values.seed); scores.length < Number(values.count); seed++) {
  const composed = composeDirective(seed);
  const contents = await render(composed, values.format);
  if (contents === null) continue;
  const gold = goldFor(composed, values.format);
  const bytes = Buffer.from(contents);
  const extraction = await extractDirective(`composed-${seed}.${values.format}`, bytes);
  const score = scoreExtraction(GOLD.parse(gold), extraction, typeof contents === 'string' ? contents : '');
  scores.push(score);
  if (values.notes && composed.forms.includes(values.notes))
    console.log([`${seed} ${composed.forms.join(' ')}`, ...score.notes.map((note) => `  ${note}`)].join('\n'));
  const all = Object.values(score.counts);
  for (const form of composed.forms) {
    of(form).directives.add(seed);
    if (BY_ITEM.test(form)) continue;
    for (const key of ['tp', 'fp', 'fn']) of(form)[key] += all.reduce((sum, one) => sum + one[key], 0);
  }
  const pairs = pairTasks(gold.tasks, extraction.tasks);
  for (const [at, task] of gold.tasks.entries()) {
    if (task.optional) continue;
    const found = extraction.tasks[pairs.get(at) ?? -1];
    const duties = (found?.responsibilities ?? []).filter(({ roleBasis }) => roleBasis !== 'CARRIED');
    for (const form of task.forms) {
      if (form.startsWith('title/')) of(form)[found ? 'tp' : 'fn']++;
      else
        compareBags(
          of(form),
          bag(task),
          duties.map(({ unit, role }) => `${foldUnit(unit)}|${role}`),
        );
    }
  }
  for (const target of gold.targets) {
    const own = emptyScore();
    const alone = GOLD.parse({ ...gold, tasks: [], people: [], enterprises: [], targets: [target] });
    own.counts = scoreExtraction(alone, extraction, '').counts;
    of(target.form)[own.counts.targets.tp > 0 ? 'tp' : 'fn']++;
  }
}
if (!values.notes) {
  const counted = [...counts].filter(([, { tp, fp, fn }]) => tp + fp + fn > 0);
  const rows = counted.map(([form, { directives, ...count }]) => ({
    form,
    directives: directives.size,
    ...count,
    ...f1(count),
  }));
  for (const { form, directives, tp, fp, fn, f1: both } of rows.sort((a, b) => a.f1 - b.f1))
    console.log(
      `${(100 * both).toFixed(1).padStart(5)}  ${form.padEnd(34)} ${directives} directives, tp ${tp} fp ${fp} fn ${fn}`,
    );
  console.log(['', ...tableOf(sumOf(scores))].join('\n'));
}
