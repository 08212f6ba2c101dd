#!/usr/bin/env node
// Fails when a package that we ship, installed or bundled into a page, has a licence outside this list: nothing under the
// GPL may be shipped.
import { bundled, installed } from './shipped.mjs';

const ALLOWED =
  /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|MPL-2\.0|MIT-0|Zlib)$/;
const fits = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => ALLOWED.test(one.trim())));
const shipped = [
  ...installed.map(({ path, license }) => [path, license]),
  ...bundled().map(({ name, version, identifier, pages }) => [
    `${name}@${version} in dist/web/${pages[0]}`,
    identifier,
  ]),
];
const bad = shipped
  .filter(([, licence]) => !fits(licence ?? ''))
  .map(([where, licence]) => `${where}: ${licence ?? 'no licence stated'}`);
if (bad.length) {
  console.error(`Licences to look at before shipping:\n${bad.join('\n')}`);
  process.exit(1);
}
