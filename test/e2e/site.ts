import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Serving, serveSeed } from '#test/server/serving.js';
import { openBrowser } from './chromium.js';
import { type Opened, openPage } from './page.js';

/** A server and a browser for the tests of one file; both are there once its tests begin. */
export interface Site {
  readonly browser: Browser;
  readonly serving: Serving;
  /** Opens an address of the server in a context of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
}

/** Serves the seed, or what `serve` serves, to a browser from before the first test of a file until after the last. */
export function useSite(serve: () => Promise<Serving> = serveSeed): Site {
  let browser: Browser | undefined;
  let serving: Serving | undefined;
  beforeAll(async () => {
    [browser, serving] = await Promise.all([openBrowser(), serve()]);
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
  });
  const there = <Part>(part: Part | undefined): Part => {
    if (!part) throw new Error('The site is there once the tests begin.');
    return part;
  };
  return {
    get browser() {
      return there(browser);
    },
    get serving() {
      return there(serving);
    },
    open: (path, options) => openPage(there(browser), there(serving).url, path, options),
  };
}
