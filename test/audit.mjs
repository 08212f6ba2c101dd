#!/usr/bin/env node
// Holds the built server against the audits of GraphQL over HTTP (graphql-http); prints those that fail and a total.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditServer } from 'graphql-http';

const folder = mkdtempSync(join(tmpdir(), 'zerentu-audit-'));
const server = spawn(process.execPath, ['dist/src/cli/main.js', 'serve'], {
  env: { PATH: process.env.PATH, ZERENTU_DATA_DIR: folder, ZERENTU_PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [greeting] = await once(server.stdout.setEncoding('utf8'), 'data');
  const url = `${/http:\/\/[\d.:]+/.exec(greeting)[0]}/graphql`;
  const results = await auditServer({ url });
  const failed = results.filter(({ status }) => status !== 'ok');
  for (const { id, name, status, reason } of failed) console.log(`${status} ${id} ${name}: ${reason}`);
  console.log(`${results.length - failed.length} of ${results.length} audits passed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
  rmSync(folder, { recursive: true });
}
