// Kills processes in the middle of changes, and looks whether anything that was stored is lost:
// node test/bench/kills/run.mjs [--grafeo 200] [--neo4j 20] [--seed S] [--json]
import { parseArgs } from 'node:util';
import { show } from '../rows.mjs';
import { isWhole } from './check.mjs';
import { killGrafeo, momentsOf } from './grafeo.mjs';
import { killNeo4j } from './neo4j.mjs';

const { values } = parseArgs({
  options: {
    grafeo: { type: 'string', default: '200' },
    neo4j: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);

function rowsOf(engine, results) {
  const rows = [];
  for (const moment of new Set(results.map((one) => one.moment))) {
    const all = results.filter((one) => one.moment === moment);
    for (const result of new Set(all.map((one) => one.result))) {
      const value = all.filter((one) => one.result === result).length;
      rows.push({ name: `${engine}-kills-${moment}-${result}`, value, unit: 'kills' });
    }
  }
  const lost = results.filter(({ result }) => !isWhole(result)).length;
  return [
    ...rows,
    { name: `${engine}-kills`, value: results.length, unit: 'kills' },
    { name: `${engine}-kills-lost`, value: lost, unit: 'kills', budget: 0 },
  ];
}

const rows = rowsOf('grafeo', await killGrafeo(seed, momentsOf(Number(values.grafeo))));
const onNeo4j = await killNeo4j(seed, Number(values.neo4j));
rows.push(
  ...(onNeo4j ? rowsOf('neo4j', onNeo4j) : [{ name: 'neo4j-kills-lost', value: null, unit: 'kills', budget: 0 }]),
);
show(rows, values);
if (rows.some(({ value, budget }) => budget !== undefined && value !== null && value > budget)) process.exitCode = 1;
