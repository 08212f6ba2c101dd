import type { NextFunction, Request, Response } from 'express';
import type { Config } from '#src/config.js';
import { refuse } from './guards.js';

/** How often, in ms, it is seen how late a timer comes. */
const LOOK_EVERY = 500;
/** Seconds after which a client may try again. */
const RETRY_AFTER = '1';
/** Who watches the server, and this user's own commands. */
const NEVER_SHED = /^\/(?:metrics|internal)(?:\/|$)/;

const TOO_MANY = 'The server has more to answer than it can: wait as long as Retry-After says.';

/** Refuses requests that the server has no time for; those that it has taken are answered as soon as before. */
export interface Shedder {
  /** Refuses at once; takes what has no body. */
  handle(request: Request, response: Response, next: NextFunction): void;
  /** Takes what had a body, once that has come: who sends it slowly keeps nobody else out. */
  take(request: Request, response: Response, next: NextFunction): void;
  /** Ends the watching of the clock. */
  close(): void;
}

/**
 * Makes it: at most `maxRequests` are under way at once, and none is taken while timers come more than `maxLag` ms late,
 * which tells that this process does not get to its work. 0 means no limit.
 */
export function shedder({ maxRequests, maxLag }: Pick<Config, 'maxRequests' | 'maxLag'>): Shedder {
  let underWay = 0;
  let lag = 0;
  let expected = performance.now() + LOOK_EVERY;
  const watch = setInterval(() => {
    const now = performance.now();
    // One long piece of work, a large file that is read, weighs less than work without an end.
    lag = (lag + Math.max(0, now - expected)) / 2;
    expected = now + LOOK_EVERY;
  }, LOOK_EVERY).unref();
  const refused = (request: Request, response: Response): boolean => {
    const full = maxRequests > 0 && underWay >= maxRequests;
    const late = maxLag > 0 && lag > maxLag;
    if ((!full && !late) || NEVER_SHED.test(request.path)) return false;
    response.setHeader('retry-after', RETRY_AFTER);
    refuse(response, 503, 'OVERLOADED', TOO_MANY);
    return true;
  };
  const take = (response: Response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
  };
  return {
    handle(request, response, next) {
      if (refused(request, response)) return;
      if (!hasBody(request)) take(response);
      next();
    },
    take(request, response, next) {
      if (!hasBody(request)) return next();
      if (refused(request, response)) return;
      take(response);
      next();
    },
    close: () => clearInterval(watch),
  };
}

const hasBody = ({ headers }: Request) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
