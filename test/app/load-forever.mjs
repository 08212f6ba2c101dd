// Loads and withdraws one directive over and over until it is killed: the other side of the tests of durability.
import { readFileSync } from 'node:fs';
import { openLocal } from '../../dist/src/app.js';
import { readConfig } from '../../dist/src/config.js';

const [, , folder, file] = process.argv;
const zerentu = await openLocal({ ...readConfig(), dataDir: folder });
const bytes = readFileSync(file);
process.stdout.write('ready\n');
for (;;) {
  const { id } = await zerentu.ingest(file, bytes);
  await zerentu.withdraw(id);
}
