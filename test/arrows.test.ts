import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, it } from 'vitest';

it('keeps the import arrows of the layout', async () => {
  const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs');
  const { output } = await cruise(['src', 'graph', 'bots'], options, {}, { tsConfig: extractTSConfig('./tsconfig.json') });
  const { summary, modules } = output as ICruiseResult;
  expect(modules.length).toBeGreaterThan(40);
  const offences = summary.violations.map(({ from, to, rule, comment }) => `${from} → ${to}: ${rule.name}. ${comment ?? ''}`);
  expect(offences).toEqual([]);
});
