import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import compression from 'compression';
import express, { Router } from 'express';
import type { Log } from '#src/app-port.js';

const YEAR = '365d';

/** GraphiQL for whoever opens /graphql in a browser, from files of our own that `npm run build` makes. */
export function playground(root: string, log: Log): Router {
  const router = Router();
  const folder = resolve(root, 'dist/web/playground');
  const page = resolve(folder, 'index.html');
  if (!existsSync(page)) {
    log.warn({ page }, 'the page at /graphql is not built: run `npm run build`; GraphQL answers without it');
    return router;
  }
  router.use('/graphql', (request, response, next) => {
    if (request.method === 'GET' && request.accepts(['json', 'html']) === 'html')
      response.setHeader('cache-control', 'no-cache').sendFile(page, { dotfiles: 'allow' });
    else next();
  });
  // Their names hold a hash of what is in them.
  router.use(
    '/playground/assets',
    compression(),
    express.static(resolve(folder, 'assets'), { immutable: true, maxAge: YEAR, dotfiles: 'allow' }),
  );
  return router;
}
