#!/usr/bin/env node
// Fails when an entry of a lock file could bring something else than what was looked at: a package from another place than
// the registry, or one without the hash of what it holds. Arguments name lock files; without any, those of the project.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const REGISTRY = 'https://registry.npmjs.org/';
/**
 * Builds of the embedded graph for other machines: npm writes a hash only for what the registry gave it, and the one that the
 * lock was made with had these for Linux on x64 alone. docs/supply.md says what that means.
 */
const NO_HASH =
  /^node_modules\/@grafeo-db\/js-(?:darwin-arm64|darwin-x64|linux-arm64-gnu|linux-arm64-musl|win32-x64-msvc)$/;
const OURS = ['../package-lock.json', '../test/bench/neo4j-graphql/theirs/package-lock.json'];

const files =
  process.argv.length > 2 ? process.argv.slice(2) : OURS.map((name) => fileURLToPath(new URL(name, import.meta.url)));
const problems = files.flatMap((file) => {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).flatMap(([path, { resolved, integrity, link, inBundle, optional }]) => {
    if (!path || inBundle) return [];
    // Where npm leaves `resolved` out, it asks the registry that it is set to.
    const elsewhere = link || (resolved !== undefined && !resolved.startsWith(REGISTRY));
    const unhashed = !/\bsha512-/.test(integrity ?? '') && !(optional && NO_HASH.test(path));
    return [
      ...(elsewhere ? [`${file}: ${path} comes from ${resolved}: depend on a version in ${REGISTRY}`] : []),
      ...(unhashed
        ? [`${file}: ${path} has no sha512 integrity: set it from \`npm view NAME@VERSION dist.integrity\``]
        : []),
    ];
  });
});
if (problems.length) console.error(problems.join('\n'));
process.exitCode = problems.length ? 1 : 0;
