import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { AppError } from '#src/app-error.js';
import type { Zerentu } from '#src/app-port.js';
import { exportFormat } from '#src/export/export.js';
import { VOCABULARY_PAGE } from '#src/export/vocabulary.js';

/** One value, or several of the same name. */
const QUERY = z.object({
  directive: z.union([z.string(), z.array(z.string())]).default([]),
  unit: z.string().optional(),
});

/**
 * GET /export/FORMAT?directive=ID&directive=ID&unit=NAME streams a file as fast as the client takes it; one who goes away
 * ends the reading.
 */
export function exportRoute(zerentu: Zerentu): Router {
  const router = Router();
  router.get('/vocabulary', (_, response) => void response.type('html').send(VOCABULARY_PAGE));
  router.get('/:format', send(zerentu));
  return router;
}

const send =
  (zerentu: Zerentu): RequestHandler<{ format: string }> =>
  async (request, response) => {
    const query = QUERY.safeParse(request.query);
    if (!query.success)
      throw new AppError(
        'BAD_REQUEST',
        'Ask for /export/FORMAT?directive=ID&unit=NAME, the directive as often as you like.',
      );
    const { directive, unit } = query.data;
    const format = exportFormat(request.params.format);
    const parts = await zerentu.export({ format: format.name, directives: [directive].flat(), unit: unit ?? null });
    response.attachment(`责任图.${format.extension}`).type(format.mediaType);
    try {
      await pipeline(Readable.from(parts), response);
    } catch (error) {
      // Whoever went away hears no more; whoever waits must see that the file is not whole.
      if (!response.writableEnded && (error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE')
        throw error;
    }
  };
