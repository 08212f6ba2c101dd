import { execFileSync } from 'node:child_process';

/** Tests that start processes run the build: it is made once before them, at once where it is fresh. */
export function setup(): void {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
}
