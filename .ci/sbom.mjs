#!/usr/bin/env node
// Writes sbom.cdx.json: what we ship, in CycloneDX, from the lock file and from what the build put into the pages; nothing in
// it depends on when or where it was made. --check fails when the file is not what would be written.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { bundled, installed, locked } from './shipped.mjs';

const FILE = new URL('../sbom.cdx.json', import.meta.url);
const refOf = ({ name, version }) => `${name}@${version}`;
const pages = new Map(bundled().map((one) => [refOf(one), one.pages]));
const [ours, ...others] = installed;

/** Every shipped package once, by its reference; the parts of one that is there twice need what either needs. */
const parts = new Map();
for (const one of [...others, ...locked.filter((entry) => pages.has(refOf(entry)))]) {
  const needs = [...(parts.get(refOf(one))?.needs ?? []), ...one.needs];
  parts.set(refOf(one), { ...one, needs });
}
const lost = [...pages.keys()].filter((ref) => !parts.has(ref));
if (lost.length) {
  console.error(
    `The pages hold what package-lock.json has not, ${lost.join(', ')}: run \`npm ci\` and \`npm run build\`.`,
  );
  process.exit(1);
}

const licences = (license) => [/[ ]/.test(license) ? { expression: license } : { license: { id: license } }];
const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function component(one) {
  const hash = one.integrity && Buffer.from(one.integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  return {
    'bom-ref': refOf(one),
    type: 'library',
    name: one.name,
    version: one.version,
    scope: one.optional ? 'optional' : 'required',
    purl: purl(one),
    ...(hash && { hashes: [{ alg: 'SHA-512', content: hash }] }),
    licenses: licences(one.license),
    properties: pages.get(refOf(one))?.map((page) => ({ name: 'zerentu:bundled', value: `dist/web/${page}` })),
  };
}

const dependencies = [ours, ...parts.values()].map((one) => ({
  ref: refOf(one),
  dependsOn: [...new Set(one.needs)].filter((ref) => parts.has(ref)).sort(),
}));
const by = (key) => (a, b) => (a[key] < b[key] ? -1 : 1);
const document = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      'bom-ref': refOf(ours),
      type: 'application',
      name: ours.name,
      version: ours.version,
      purl: purl(ours),
      licenses: licences(ours.license),
    },
  },
  components: [...parts.values()].map(component).sort(by('bom-ref')),
  dependencies: dependencies.sort(by('ref')),
};

const text = `${JSON.stringify(document, null, 1)}\n`;
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error('sbom.cdx.json is stale: run `npm run sbom` and commit the result.');
  process.exitCode = 1;
}
