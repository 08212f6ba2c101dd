import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const here = dirname(fileURLToPath(import.meta.url));
// Inside node_modules, so that the compiled files find the packages and git does not see them.
const cache = join(here, '../../../node_modules/.cache/composed-directives');

const sources = readdirSync(here, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

const fresh = () =>
  sources.every((name) => {
    const made = join(cache, name.replace(/ts$/, 'js'));
    return existsSync(made) && statSync(made).mtimeMs >= statSync(join(here, name)).mtimeMs;
  });

/**
 * The generator as modules that Node runs: `module('compose')`, `module('render/formats')`. Node 20 reads no TypeScript, so
 * its types are taken off once after every change; whole beside the old ones, as several may ask at once.
 */
export async function module(name) {
  if (!fresh()) {
    const beside = `${cache}-${process.pid}`;
    for (const source of sources) {
      const target = join(beside, source.replace(/ts$/, 'js'));
      mkdirSync(dirname(target), { recursive: true });
      const { outputText } = ts.transpileModule(readFileSync(join(here, source), 'utf8'), {
        compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
      });
      writeFileSync(target, outputText);
    }
    writeFileSync(join(beside, 'package.json'), '{ "type": "module" }');
    rmSync(cache, { recursive: true, force: true });
    renameSync(beside, cache);
  }
  return import(pathToFileURL(join(cache, `${name}.js`)).href);
}
