#!/usr/bin/env node
// Asks the registry for advisories about what we ship. Exit code 0: asked, and none of weight; 1: some, printed; 3: not checked
// here, as the registry cannot be asked. That is no clean bill: docs/supply.md says when and where to ask.
import { spawnSync } from 'node:child_process';

const NOT_CHECKED = 3;
// What goes into the pages counts as development to npm, so the development is asked about too, at the weight that counts.
const { stdout, error } = spawnSync('npm', ['audit', '--json', '--audit-level=moderate'], {
  encoding: 'utf8',
  maxBuffer: 64 << 20,
});
const answer = parsed(stdout);
if (answer?.metadata?.vulnerabilities && answer.vulnerabilities) {
  const found = Object.values(answer.vulnerabilities).filter(({ severity }) => !['info', 'low'].includes(severity));
  for (const { name, severity, range, nodes, via } of found) {
    const advisories = via.flatMap((one) => (typeof one === 'string' ? [] : [`${one.title} ${one.url}`]));
    console.error([`${severity}: ${name} ${range} (${nodes.join(', ')})`, ...advisories].join('\n  '));
  }
  if (!found.length) console.log('The registry knows no advisory of moderate weight or more about these versions.');
  process.exitCode = found.length ? 1 : 0;
} else {
  const why = error?.message ?? answer?.message ?? answer?.error?.summary ?? 'it gave no answer';
  console.error(
    `Not checked here: the registry could not be asked for advisories (${why}). This says nothing about the packages.`,
  );
  process.exitCode = NOT_CHECKED;
}

/** Returns what npm printed as JSON; null where it is none. */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
