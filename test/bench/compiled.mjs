import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const bench = fileURLToPath(new URL('.', import.meta.url));
const root = join(bench, '../..');
// Inside node_modules, so that the compiled files find the packages and git does not see them.
const cache = join(root, 'node_modules/.cache/bench');

const sources = ['directives', 'hostile', 'questions'].flatMap((folder) =>
  readdirSync(join(bench, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')),
);

const fresh = () =>
  sources.every((name) => {
    const made = join(cache, name.replace(/ts$/, 'js'));
    return existsSync(made) && statSync(made).mtimeMs >= statSync(join(bench, name)).mtimeMs;
  });

/**
 * A file of test/bench as a module that Node runs: `module('directives/compose')`, `module('questions/generate')`. Node 20 reads no TypeScript, so its types
 * are taken off once after every change; whole beside the old ones, as several may ask at once.
 */
export async function module(name) {
  if (!fresh()) {
    const beside = `${cache}-${process.pid}`;
    for (const source of sources) {
      const target = join(beside, source.replace(/ts$/, 'js'));
      mkdirSync(dirname(target), { recursive: true });
      const { outputText } = ts.transpileModule(readFileSync(join(bench, source), 'utf8'), {
        compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
      });
      // The cache is a package of its own: what the sources call #src is the build in dist there.
      const built = outputText.replace(
        /(?<=from ')#(src|graph)\//g,
        (_, folder) => `${pathToFileURL(join(root, 'dist', folder))}/`,
      );
      writeFileSync(target, built);
    }
    writeFileSync(join(beside, 'package.json'), '{ "type": "module" }');
    rmSync(cache, { recursive: true, force: true });
    renameSync(beside, cache);
  }
  return import(pathToFileURL(join(cache, `${name}.js`)).href);
}
