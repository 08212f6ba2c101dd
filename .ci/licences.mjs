#!/usr/bin/env node
// Fails when a package that we ship has a licence outside this list: nothing under the GPL may be shipped.
import { readFileSync } from 'node:fs';

const ALLOWED =
  /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|MPL-2\.0|MIT-0|Zlib)$/;
/** Packages whose package.json names the licence loosely; their LICENSE file says which one it is. */
const STATED = { 'node_modules/duck': 'BSD-2-Clause' };
const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const fits = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => ALLOWED.test(one.trim())));
const bad = Object.entries(lock.packages)
  .filter(([path, entry]) => path && !entry.dev && !entry.devOptional)
  .filter(([path, entry]) => !fits(STATED[path] ?? entry.license ?? ''))
  .map(([path, entry]) => `${path}: ${entry.license ?? 'no licence stated'}`);
if (bad.length) {
  console.error(`Licences to look at before shipping:\n${bad.join('\n')}`);
  process.exit(1);
}
