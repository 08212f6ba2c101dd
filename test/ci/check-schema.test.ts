import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const PUBLISHED =
  'type Query { tasks(first: Int = 10): [Task!]! unit: Unit } type Unit { name: String! } type Task { title: String! role: Role } enum Role { LEAD }';
const REMOVED = 'Task.role was removed.';
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A project whose schema has become `after`, with notes of changes. */
function project(after: string, noted: readonly object[] = [], since = '1.0.0'): string {
  const root = mkdtempSync(join(tmpdir(), 'zerentu-schema-'));
  folders.push(root);
  mkdirSync(join(root, 'schema/published'), { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ version: '1.0.0' }));
  writeFileSync(join(root, 'schema.graphql'), after);
  writeFileSync(join(root, 'schema/published/schema.graphql'), PUBLISHED);
  writeFileSync(join(root, 'schema/published/changes.json'), JSON.stringify({ since, noted }));
  return root;
}

const run = (root: string, ...flags: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.ci/check-schema.mjs', root, ...flags], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const without = PUBLISHED.replace(' role: Role', '').replace('enum Role { LEAD }', 'enum Role { LEAD } ');
const noted = [{ change: REMOVED, reason: 'Duties say it, one for each unit.' }];

describe('a schema that is taken', () => {
  it.each([
    ['the same', PUBLISHED, [], ''],
    [
      'in another order',
      PUBLISHED.split(/(?<=\}) (?=type|enum)/)
        .reverse()
        .join(' '),
      [],
      '',
    ],
    ['with a field more', PUBLISHED.replace('name: String!', 'name: String! aliases: [String!]!'), [], ''],
    ['with a deprecated field', PUBLISHED.replace('role: Role', 'role: Role @deprecated'), [], ''],
    ['with a role more', PUBLISHED.replace('LEAD', 'LEAD SUPPORT'), [], 'SUPPORT was added to enum type Role'],
    ['with another default', PUBLISHED.replace('= 10', '= 20'), [], 'Query.tasks arg first has changed defaultValue'],
    [
      'with a change to watch that is noted',
      PUBLISHED.replace('LEAD', 'LEAD SUPPORT'),
      [{ change: 'SUPPORT was added to enum type Role.', reason: 'Supporting units are told now.' }],
      '',
    ],
    ['without a field, as is noted', without, noted, ''],
  ])('%s', (_, after, noted, told) => {
    const { status, stdout, stderr } = run(project(after, noted));
    expect([status, stderr]).toEqual([0, '']);
    if (told) expect(stdout).toContain(told);
    else expect(stdout).toBe('');
  });
});

describe('a schema that is refused, with what to do', () => {
  it.each<[string, string, object[], RegExp]>([
    [
      'without a field',
      without,
      [],
      /breaks clients: Task\.role was removed\.\n.*@deprecated.*changes\.json.*"change"/,
    ],
    ['that may give null', PUBLISHED.replace('name: String!', 'name: String'), [], /Unit\.name changed type/],
    ['with a required argument', PUBLISHED.replace('= 10', '= 10, of: ID!'), [], /required arg of on Query\.tasks/],
    ['without a role', PUBLISHED.replace('LEAD', 'OTHER'), [], /LEAD was removed from enum type Role/],
    ['with a note of something else', without, [{ change: 'Task.title was removed.', reason: 'r' }], /breaks clients/],
    ['with a stale note', PUBLISHED, noted, /no change \(any more\): take out "Task\.role was removed\."/],
    [
      'with an empty reason',
      without,
      [{ change: REMOVED, reason: ' ' }],
      /gives no reason for "Task\.role was removed/,
    ],
    ['with no reason', without, [{ change: REMOVED }], /gives no reason/],
    ['with the reason of the example', without, [{ change: REMOVED, reason: '…' }], /gives no reason/],
    ['that is none', 'type Query {', [], /Syntax Error/],
  ])('%s', (_, after, noted, said) => {
    const { status, stderr } = run(project(after, noted));
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
  });

  it('after a release that published none', () => {
    const { status, stderr } = run(project(PUBLISHED, [], '0.9.0'));
    expect([status, stderr]).toEqual([1, expect.stringMatching(/is 1\.0\.0.*0\.9\.0.*npm run publish:schema/)]);
  });
});

it('publishes today’s schema, which then has no change', () => {
  const root = project(without, noted, '0.9.0');
  expect(run(root, '--publish').status).toBe(0);
  expect(readFileSync(join(root, 'schema/published/schema.graphql'), 'utf8')).toBe(without);
  expect(run(root)).toEqual({ status: 0, stdout: '', stderr: '' });
});
