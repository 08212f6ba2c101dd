import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import compression from 'compression';
import express, { Router } from 'express';
import type { Log } from '#src/app-port.js';

const YEAR = '365d';

/** A page of our own that `npm run build` makes. */
export interface WebPage {
  /** Its folder in `dist/web`; its files stand under /NAME. */
  readonly name: 'page' | 'playground';
  /** Where it stands. */
  readonly paths: readonly string[];
  /** What else stands there: `json` for who does not ask for HTML before it. */
  readonly beside?: 'json';
  /** Where browsers look for its icon when no HTML names one. */
  readonly icon?: string;
}

/** Serves a page. Where it is not built, that is logged, and nothing is served. */
export function webPage({ name, paths, beside, icon }: WebPage, root: string, log: Log): Router {
  const router = Router();
  const folder = resolve(root, 'dist/web', name);
  const page = resolve(folder, 'index.html');
  if (!existsSync(page)) {
    log.warn({ page }, `the page at ${paths[0]} is not built: run \`npm run build\`; GraphQL answers without it`);
    return router;
  }
  router.use([...paths], (request, response, next) => {
    const types = [...(beside ? [beside] : []), 'html'];
    if (request.path !== '/' || !['GET', 'HEAD'].includes(request.method) || request.accepts(types) !== 'html') next();
    else response.setHeader('cache-control', 'no-cache').sendFile(page, { dotfiles: 'allow' });
  });
  if (icon) {
    const [, linked] = /<link rel="icon"[^>]* href="([^"]+)"/.exec(readFileSync(page, 'utf8')) ?? [];
    if (linked) router.get(icon, (_, response) => response.redirect(linked));
  }
  // Their names hold a hash of what is in them.
  router.use(
    `/${name}/assets`,
    compression(),
    express.static(resolve(folder, 'assets'), { immutable: true, maxAge: YEAR, dotfiles: 'allow' }),
  );
  return router;
}
