import type { RequestHandler } from 'express';
import type { Webhook } from '#bots/channel.js';
import type { Figures } from '#src/app/figures.js';
import { beginRequest } from '#src/app/tracing.js';
import { routeOf } from '#src/config/own-paths.js';

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Counts and traces every request, until its answer is sent or its client is gone. */
export function countRequests(
  figures: Pick<Figures, 'request' | 'failed' | 'underWay'>,
  hooks: () => readonly Webhook[],
): RequestHandler {
  let underWay = 0;
  return (request, response, next) => {
    const began = performance.now();
    // A router changes the path while it is at work.
    const { path } = request;
    const route = hooks().some((hook) => hook.path === path) ? 'hook' : routeOf(path);
    const method = METHODS.has(request.method) ? request.method : null;
    const span = beginRequest(request.headers, { method, route });
    figures.underWay(++underWay);
    response.once('close', () => {
      figures.underWay(--underWay);
      const { statusCode: status } = response;
      figures.request({ route, method: method ?? 'other', status, seconds: (performance.now() - began) / 1000 });
      const { code } = response.locals as { code?: string };
      if (code !== undefined) figures.failed(code);
      span.end(status, code);
    });
    span.within(next);
  };
}
