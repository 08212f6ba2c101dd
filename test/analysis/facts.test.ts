import { expect, it } from 'vitest';
import { factsOf, inDocumentOrder } from '#src/analysis/facts.js';
import { graphOf } from '#test/corpus/directives.js';
import { TREES_2018 } from '#test/server/trees.js';

const GRAPH = graphOf(TREES_2018);
const FACTS = inDocumentOrder(factsOf(GRAPH));

it('facts stand as in the text, a task before what stands in it', () => {
  expect(FACTS.map(({ kind, subject, role }) => [kind, subject, role].filter(Boolean).join(' '))).toEqual([
    'DIRECTIVE docNumber',
    'DIRECTIVE issuedOn',
    'DIRECTIVE issuers',
    'DIRECTIVE jurisdiction',
    'DIRECTIVE title',
    'TASK 多种树',
    'TARGET 全市建成100个种植基地',
    'DUTY 市林业局 → 多种树 LEAD',
    'DUTY 市财政局 → 多种树 SUPPORT',
    'TASK 多浇水',
    'DUTY 市水利局 → 多浇水 RESPONSIBLE',
    'TASK 推广5G浇灌',
    'DUTY 市水利局 → 推广5G浇灌 LEAD',
    'DUTY 市林业局 → 推广5G浇灌 LEAD',
    'DUTY 市财政局 → 推广5G浇灌 SUPPORT',
    'TASK 加强领导',
    'DUTY 市财政局 → 加强领导 RESPONSIBLE',
  ]);
});

it('every order of the graph gives the same order of facts', () => {
  const { nodes, edges, ...rest } = GRAPH;
  const reversed = { ...rest, nodes: nodes.toReversed(), edges: edges.toReversed() };
  expect(inDocumentOrder(factsOf(reversed))).toEqual(FACTS);
});

it('each tells its node and its task', () => {
  const task = 'task:德政发(2018)9号/1';
  expect(FACTS.filter(({ taskId }) => taskId === task).map(({ kind, nodeId }) => [kind, nodeId])).toEqual([
    ['TASK', task],
    ['TARGET', 'target:德政发(2018)9号/1'],
    ['DUTY', 'unit:德州市/市林业局'],
    ['DUTY', 'unit:德州市/市财政局'],
  ]);
});
