import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { inRequest } from '#src/app/request-scope.js';

/** What a proxy may send as an id: nothing that breaks a line of the log or fills it. */
const VALID = /^[\w.:-]{8,64}$/;

/** Gives every request an id, the one of its `x-request-id` where that is one: it comes back with the answer, and stands in each line of the log. */
export const identify: RequestHandler = (request, response, next) => {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && VALID.test(given) ? given : randomUUID();
  request.id = id;
  response.setHeader('x-request-id', id);
  inRequest(id, next);
};
