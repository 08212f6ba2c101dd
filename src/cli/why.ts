import type { Why } from '#src/qa/answer/why.js';

const digits = (number: number) => Number(number.toFixed(2));
const weighed = (features: Readonly<Record<string, number>>) =>
  Object.entries(features)
    .map(([name, value]) => `${name} ${digits(value)}`)
    .join(', ');

/** What an answer was decided by, as people read it in a terminal. */
export function readableWhy(why: Why): string {
  const mentions = why.mentions.map(
    ({ words, kind, ids, start, end }) =>
      `  ${words} [${start}, ${end}) ${kind} ${ids.join(' ') || '(not in the graph)'}`,
  );
  const links = why.links.flatMap(({ topic, candidates }) => [
    `  ${topic}`,
    ...candidates.map(({ title, score, features }) => `    ${digits(score)}  ${title}  (${weighed(features)})`),
  ]);
  const readings = why.interpretations.map(({ kind, phrasing, score, features, behind, refusal }) => {
    const order = behind ? `, behind ${behind}` : '';
    return `  ${digits(score)}  ${kind}/${phrasing}${order}  (${weighed(features)})${refusal ? `  refuses: ${refusal}` : ''}`;
  });
  const cypher = why.cypher.flatMap(({ text, params }) => [`  ${text}`, `    ${JSON.stringify(params)}`]);
  const parts: readonly [string, readonly string[]][] = [
    ['read as', [`  ${why.read}`, `  ${why.skeleton}`]],
    ['names', mentions],
    ['directives', why.scope.map((title) => `  ${title}`)],
    ['tasks looked for', links],
    ['readings', readings],
    ['plan', why.plan ? [`  ${JSON.stringify(why.plan)}`] : []],
    ['cypher', cypher],
  ];
  return parts.flatMap(([name, lines]) => (lines.length > 0 ? [`${name}:`, ...lines] : [])).join('\n');
}
