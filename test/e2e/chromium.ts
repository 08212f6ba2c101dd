import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where distributions put it. */
const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine; `undefined` where it has none. */
export const chromiumPath = PATHS.find((path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
});

/** What the tests in a browser lack here; `null` where they can run. */
export const missingForBrowser = (): string | null =>
  chromiumPath
    ? null
    : 'The tests in a browser were left out: chromium not found. Install it (apt-get install chromium fonts-noto-cjk).';

/** Starts the browser. */
export function openBrowser(): Promise<Browser> {
  if (!chromiumPath) throw new Error('this test needs chromium');
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
}
