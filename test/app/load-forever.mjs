// Loads and withdraws one directive over and over until it is killed: the other side of durability.test.ts.
import { readFileSync } from 'node:fs';
import { openLocal } from '../../dist/src/app.js';

const [, , folder, file] = process.argv;
const zerentu = await openLocal({ dataDir: folder, secret: null, neo4j: null });
const bytes = readFileSync(file);
process.stdout.write('ready\n');
for (;;) {
  const { id } = await zerentu.ingest(file, bytes);
  await zerentu.withdraw(id);
}
