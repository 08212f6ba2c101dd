import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Serving, serveSeed } from './serving.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed();
});
afterAll(() => serving.close());

it('describes every type, field, argument and enum value of ours to whoever introspects it', async () => {
  const { data, errors } = await serving.query<IntrospectionQuery>(getIntrospectionQuery());
  expect(errors).toBeUndefined();
  const types = data.__schema.types.filter(({ name }) => !name.startsWith('__'));
  expect(types.length).toBeGreaterThan(40);
  const bare = types.flatMap((type) => [
    ...(type.description ? [] : [type.name]),
    ...('fields' in type ? (type.fields ?? []) : []).flatMap((field) => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...('args' in field ? (field.args ?? []) : [])
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${field.name}(${name})`),
    ]),
    ...('enumValues' in type ? (type.enumValues ?? []) : [])
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`),
  ]);
  expect(bare).toEqual([]);
});
