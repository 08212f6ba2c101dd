import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** All that our pages load comes from here, and nothing stands inside the HTML. */
const DIRECTIVES = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  connectSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The editor of the playground writes style sheets itself, with fonts in them. */
const WITH_EDITOR = { ...DIRECTIVES, styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", 'data:'] };

const policy = (directives: typeof DIRECTIVES) => helmet.contentSecurityPolicy({ useDefaults: false, directives });

/** What a browser may load for what this server sends: strict, but for the editor at /graphql. */
export function contentPolicy(): RequestHandler {
  const [strict, withEditor] = [policy(DIRECTIVES), policy(WITH_EDITOR)];
  return (request, response, next) => (request.path === '/graphql' ? withEditor : strict)(request, response, next);
}
