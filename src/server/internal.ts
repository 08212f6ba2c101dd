import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Zerentu } from '#src/app-port.js';
import { CORRECTION_REQUEST } from '#src/refine/corrections/request.js';

const FILE = z.object({ name: z.string(), content: z.base64() });
const QUESTION = z.object({ question: z.string(), conversationId: z.string().nullable() });

const METHODS: Readonly<Record<string, (zerentu: Zerentu, body: unknown) => Promise<unknown>>> = {
  ask: (zerentu, body) => {
    const { question, conversationId } = QUESTION.parse(body);
    return zerentu.ask(question, conversationId);
  },
  explain: (zerentu, body) => {
    const { question, conversationId } = QUESTION.parse(body);
    return zerentu.explain(question, conversationId);
  },
  ingest: (zerentu, body) => {
    const { name, content } = FILE.parse(body);
    return zerentu.ingest(name, Buffer.from(content, 'base64'));
  },
  replace: (zerentu, body) => {
    const { id, name, content } = FILE.extend({ id: z.string() }).parse(body);
    return zerentu.replace(id, name, Buffer.from(content, 'base64'));
  },
  list: (zerentu) => zerentu.list(),
  withdraw: (zerentu, body) => zerentu.withdraw(z.object({ id: z.string() }).parse(body).id),
  correct: (zerentu, body) => {
    const { id, request } = z.object({ id: z.string(), request: CORRECTION_REQUEST }).parse(body);
    return zerentu.correct(id, request);
  },
  uncorrect: (zerentu, body) => {
    const { id, correctionId } = z.object({ id: z.string(), correctionId: z.string() }).parse(body);
    return zerentu.uncorrect(id, correctionId);
  },
  rebuild: (zerentu, body) => zerentu.rebuild(z.object({ ids: z.array(z.string()).optional() }).parse(body).ids),
};

/** What this user's other commands call while the server holds the data folder: the port's methods by name. */
export function internalCall(zerentu: Zerentu) {
  return async (request: Request, response: Response) => {
    const method = METHODS[String(request.params.method)];
    if (!method) {
      response.status(404).json({ errors: [{ message: 'No such method.', extensions: { code: 'NOT_FOUND' } }] });
      return;
    }
    response.json({ data: { result: await method(zerentu, request.body) } });
  };
}
