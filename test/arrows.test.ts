import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, it } from 'vitest';

it('keeps the import arrows of the layout', async () => {
  const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs');
  const { output } = await cruise(
    ['src', 'graph', 'bots', 'web/client.ts'],
    options,
    {},
    { tsConfig: extractTSConfig('./tsconfig.json') },
  );
  const { summary, modules } = output as ICruiseResult;
  expect(modules.length).toBeGreaterThan(40);
  const comments = new Map(options.ruleSet?.forbidden?.map(({ name, comment }) => [name, comment]));
  const offences = summary.violations.map(
    ({ from, to, rule }) => `${from} → ${to}: ${rule.name}. ${comments.get(rule.name)}`,
  );
  expect(offences).toEqual([]);
});
