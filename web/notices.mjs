// What the licences of bundled packages ask to go with them: their copyright lines and terms, in one file beside the pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Of each page in `dist/web`, the file in which its build lists what was bundled. */
export const LICENCES = 'licences.json';

/** Returns every package bundled into the pages in `folder` once: `{name, version, identifier, text, pages}`, sorted. */
export function bundledIn(folder) {
  const found = new Map();
  for (const page of readdirSync(folder).sort()) {
    if (!existsSync(join(folder, page, LICENCES))) continue;
    for (const one of JSON.parse(readFileSync(join(folder, page, LICENCES), 'utf8'))) {
      const key = `${one.name}@${one.version}`;
      found.set(key, { ...one, pages: [...(found.get(key)?.pages ?? []), page] });
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Returns the notices of what is bundled into the pages in `folder`, as text; `root` has the packages installed. */
export function noticesOf(folder, root) {
  const parts = bundledIn(folder).map(({ name, version, identifier, text, pages }) => {
    const further = noticeFiles(name, root).map((path) => readFileSync(path, 'utf8').trim());
    const terms = text?.trim() || `The package has no licence file; its package.json says ${identifier}.`;
    return [`${name} ${version} (${identifier}), in ${pages.join(' and ')}`, terms, ...further].join('\n\n');
  });
  const head = 'The pages of Zerentu at / and /graphql contain code of these packages, under these terms.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Notices that a package gives beside its licence, of code which it took from others. */
function noticeFiles(name, root) {
  const folder = createRequire(join(root, 'package.json'))
    .resolve.paths(name)
    .map((path) => join(path, name))
    .find((path) => existsSync(join(path, 'package.json')));
  if (!folder) return [];
  return readdirSync(folder)
    .filter((file) => /^(?:third-?party-?)?notices?(?:\.\w+)?$/i.test(file))
    .map((file) => join(folder, file));
}
