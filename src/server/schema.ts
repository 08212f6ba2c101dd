import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the SDL of every file in the package's `schema` folder. */
export function readSchema(root: string): string {
  const folder = join(root, 'schema');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
