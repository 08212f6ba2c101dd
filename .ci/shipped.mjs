// What reaches a user: the packages that `npm install --omit=dev` installs, and those that the build puts into the pages.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledIn } from '../web/notices.mjs';

const PAGES = fileURLToPath(new URL('../dist/web', import.meta.url));
const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

/** Packages whose package.json names the licence loosely; their LICENSE file says which one it is. */
const STATED = { duck: 'BSD-2-Clause' };

/** Every package of the lock file: `{path, name, version, license, integrity, dev, needs}`, `needs` as `name@version`. */
export const locked = Object.entries(packages).map(([path, entry]) => {
  const name = entry.name ?? path.replace(/^.*node_modules\//, '');
  const needs = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }).map((one) => resolved(path, one));
  return { ...entry, path, name, license: STATED[name] ?? entry.license, needs: needs.filter(Boolean) };
});

/**
 * Those that are installed with us, and we ourselves first. `npm sbom --omit=dev` is no help here: it leaves out what the
 * development needs too, such as graphql.
 */
export const installed = locked.filter(({ dev }) => !dev);

/** Returns `{name, version, identifier, pages}` of each package bundled into a page; ends the process where none is built. */
export function bundled() {
  if (existsSync(PAGES)) return bundledIn(PAGES);
  console.error('The pages are not built, so nobody knows what they hold: run `npm run build`.');
  return process.exit(1);
}

/** What `name` means to the package at `path`: the nearest one up, as Node looks for it; null where it is not installed. */
function resolved(path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const entry = packages[`${folder && `${folder}/`}node_modules/${name}`];
    if (entry) return `${entry.name ?? name}@${entry.version}`;
    if (!folder) return null;
  }
}
