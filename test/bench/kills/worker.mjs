// Opens a graph and changes it as told until it is killed; says on its standard output what it is about to do and what is done.
import { writeSync } from 'node:fs';
import { openLocal } from '../../../dist/src/app.js';

const { config, changes } = JSON.parse(process.argv[2]);
// Not process.stdout: what was said must not be lost with the process.
const say = (words) => writeSync(1, `${words}\n`);

say('begin open');
const zerentu = await openLocal(config);
say('done open');
for (const [at, { kind, id, name, text }] of changes.entries()) {
  say(`begin ${at}`);
  if (kind === 'ingest') await zerentu.ingest(name, Buffer.from(text));
  if (kind === 'replace') await zerentu.replace(id, name, Buffer.from(text));
  if (kind === 'withdraw') await zerentu.withdraw(id);
  if (kind === 'close') await zerentu.close();
  say(`done ${at}`);
}
