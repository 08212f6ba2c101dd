import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DestinationStream, type Logger, pino } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';
import { routeOf } from '#src/config/own-paths.js';
import type { Config } from '#src/config.js';
import { requestId } from './request-scope.js';

/** Keys of ours, of messengers' SDKs and of HTTP under which secrets stand. */
const SECRET_KEYS = ['token', 'readToken', 'internalToken', 'password', 'secret', 'clientSecret', 'appSecret'];
const SECRET_HEADERS = ['authorization', 'Authorization', 'proxy-authorization', 'cookie', 'set-cookie'];

/**
 * No line of ours has any of them: this is for the one that somebody adds in a hurry, with a configuration, a request or
 * what an HTTP client throws.
 */
const REDACTED = [
  ...['', '*'].flatMap((holder) => [...SECRET_KEYS, ...SECRET_HEADERS].map((key) => `${holder}["${key}"]`)),
  ...['*.headers', '*.*.headers'].flatMap((holder) => SECRET_HEADERS.map((key) => `${holder}["${key}"]`)),
];

/** Our log: JSON lines, on standard error where nothing else is given; each that belongs to a request has its id. */
export function openLog(
  { logLevel }: Pick<Config, 'logLevel'>,
  out: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  const mixin = () => {
    const id = requestId();
    return id === null ? {} : { requestId: id };
  };
  return pino({ level: logLevel, mixin, redact: REDACTED }, out);
}

/**
 * One line a request: what failed as an error, what was refused (503 too: there was no time for it) at info, all else, a
 * thousand lines a second under load, at debug, as the figures tell them together. Path and headers are left out: they may hold tokens, names and questions.
 */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    // Its fields are those below: redacting would make up most of the cost of a line, just when a server has too much to do.
    logger: logger.child({}, { redact: [] }),
    genReqId: () => requestId() ?? '',
    customLogLevel: (_, { statusCode }, error) => {
      if (error || (statusCode >= 500 && statusCode !== 503)) return 'error';
      return statusCode >= 400 ? 'info' : 'debug';
    },
    customSuccessObject: toldOf,
    // What is refused by its status alone comes with an error that pino-http makes up, its stack in the line.
    customErrorObject: (request, response, _, told) => toldOf(request, response, { ...told, err: response.err }),
    serializers: { req: () => undefined, res: () => undefined },
  });
}

/** What a line says, once the request is answered: props that are told at its beginning too would stand in it twice. */
const toldOf = (request: IncomingMessage, { statusCode }: ServerResponse, told: object) => ({
  ...told,
  method: request.method,
  // A router changes `url` while it is at work.
  route: routeOf(((request as { originalUrl?: string }).originalUrl ?? '').replace(/[?#].*$/, '')),
  status: statusCode,
});
