import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { NextFunction, Request, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '#src/app-error.js';
import type { Config } from '#src/config.js';

/** Bursts may be this many seconds' worth of requests. */
const BURST_SECONDS = 5;

const isLoopback = (host: string) => /^(?:localhost|127(?:\.\d+){3}|::1|\[::1\])$/i.test(host);

/** Answers with a code and a message in the shape of GraphQL's errors. */
export function refuse(response: Response, status: number, code: string, message: string): void {
  response.locals.code = code;
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/**
 * Beyond loopback reads must be meant to be open, or guarded.
 * @throws {AppError} PUBLIC_WITHOUT_TOKEN
 */
export function mustBeMeant({ host, readToken, public: open }: Pick<Config, 'host' | 'readToken' | 'public'>): void {
  if (isLoopback(host) || readToken || open) return;
  const message = `Others can reach ${host}. Set ZERENTU_READ_TOKEN so that readers need a token, or ZERENTU_PUBLIC=1 if everybody may read.`;
  throw new AppError('PUBLIC_WITHOUT_TOKEN', message);
}

/** Refuses names that are not ours: a page elsewhere must not reach a local server by a name that points here. */
export function checkHost({ host, hosts }: Pick<Config, 'host' | 'hosts'>) {
  const known = new Set([host, ...hosts].map((name) => name.toLowerCase()));
  return (request: Request, response: Response, next: NextFunction) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const bare = name.replace(/^\[|\]$/g, '');
    if (isIP(bare) || isLoopback(bare) || known.has(bare)) next();
    else
      refuse(response, 421, 'UNKNOWN_HOST', 'This name is not served here. Add it to ZERENTU_HOSTS if it should be.');
  };
}

const digest = (token: string) => createHash('sha256').update(token).digest();

/** Whether the request bears one of these tokens; compared in constant time. */
export function bears(request: Request, ...tokens: readonly (string | null)[]): boolean {
  const given = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (!given) return false;
  const hashed = digest(given);
  return tokens.some((token) => token !== null && timingSafeEqual(hashed, digest(token)));
}

/** Lets the pages of these origins read the answers; without one no other page can. Preflight is answered for them only. */
export function allowOrigins(origins: readonly string[]) {
  return (request: Request, response: Response, next: NextFunction) => {
    const { origin } = request.headers;
    if (origins.length > 0) response.vary('origin');
    if (!origin || !origins.includes(origin)) return next();
    response.setHeader('access-control-allow-origin', origin);
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('access-control-allow-methods', 'GET, POST');
    response.setHeader('access-control-allow-headers', 'content-type, authorization');
    response.status(204).end();
  };
}

/** Keeps one client from taking the server to itself; 0 a second means no limit. */
export function limitRate(rate: number) {
  if (rate === 0) return (_: Request, __: Response, next: NextFunction) => next();
  // Less than one request a burst would let nobody in: the time is then as long as one request takes.
  const duration = Math.max(BURST_SECONDS, 1 / rate);
  const limiter = new RateLimiterMemory({ points: Math.floor(rate * duration), duration });
  return async (request: Request, response: Response, next: NextFunction) => {
    try {
      await limiter.consume(request.socket.remoteAddress ?? '-');
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      response.setHeader('retry-after', String(Math.ceil(error.msBeforeNext / 1000)));
      refuse(response, 429, 'TOO_MANY_REQUESTS', 'Too many requests: wait as long as Retry-After says.');
      return;
    }
    next();
  };
}
