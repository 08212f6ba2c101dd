import type { RequestHandler } from 'express';
import type { Webhook } from '#bots/channel.js';
import type { Figures } from '#src/app/figures.js';
import { routeOf } from '#src/config/own-paths.js';

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Counts every request when its answer is sent or its client is gone. */
export function countRequests(
  figures: Pick<Figures, 'request' | 'failed' | 'underWay'>,
  hooks: () => readonly Webhook[],
): RequestHandler {
  let underWay = 0;
  return (request, response, next) => {
    const began = performance.now();
    // A router changes the path while it is at work.
    const { path, method } = request;
    figures.underWay(++underWay);
    response.once('close', () => {
      figures.underWay(--underWay);
      const route = hooks().some((hook) => hook.path === path) ? 'hook' : routeOf(path);
      figures.request({
        route,
        method: METHODS.has(method) ? method : 'other',
        status: response.statusCode,
        seconds: (performance.now() - began) / 1000,
      });
      const { code } = response.locals as { code?: string };
      if (code !== undefined) figures.failed(code);
    });
    next();
  };
}
