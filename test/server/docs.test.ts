import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bearing, serveSeed, WRITE_TOKEN } from './serving.js';

const EXAMPLES = ['README.md', 'README.zh-CN.md', 'docs/graphql.md'].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
    ([, query = '']) => [file, query] as const,
  ),
);

it('the pages have examples', () => expect(EXAMPLES.length).toBeGreaterThanOrEqual(4));

it.each(EXAMPLES)('an example of %s is answered', async (_, query) => {
  const serving = await serveSeed();
  try {
    const { data, errors } = await serving.query<object>(query, {}, bearing(WRITE_TOKEN));
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
  } finally {
    await serving.close();
  }
});
