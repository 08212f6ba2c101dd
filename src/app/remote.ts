import { z } from 'zod';
import { AppError } from '#src/app-error.js';
import type { CorrectReport, DirectiveSummary, IngestReport, WithdrawReport, Zerentu } from '#src/app-port.js';
import type { ExportRequest } from '#src/export/export.js';
import type { Answer } from '#src/qa/answer/types.js';
import type { Why } from '#src/qa/answer/why.js';
import type { CorrectionRequest } from '#src/refine/corrections/request.js';
import type { ServerAddress } from './data-folder.js';

/** Loading a large directive into a large graph may take this long, in ms. */
const PATIENCE = 120_000;

const REPLY = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).partial().optional() }))
    .optional(),
});

/** Zerentu through the server that runs on the data folder: it calls the same port by name, with the folder's token. */
export class RemoteZerentu implements Zerentu {
  readonly #server: ServerAddress;

  constructor(server: ServerAddress) {
    this.#server = server;
  }

  ask(question: string, conversationId?: string | null): Promise<Answer> {
    return this.#call('ask', { question, conversationId: conversationId ?? null });
  }

  explain(question: string, conversationId?: string | null): Promise<{ answer: Answer; why: Why }> {
    return this.#call('explain', { question, conversationId: conversationId ?? null });
  }

  ingest(name: string, bytes: Uint8Array): Promise<IngestReport> {
    return this.#call('ingest', { name, content: Buffer.from(bytes).toString('base64') });
  }

  replace(id: string, name: string, bytes: Uint8Array): Promise<IngestReport> {
    return this.#call('replace', { id, name, content: Buffer.from(bytes).toString('base64') });
  }

  list(): Promise<readonly DirectiveSummary[]> {
    return this.#call('list', {});
  }

  withdraw(id: string): Promise<WithdrawReport | null> {
    return this.#call('withdraw', { id });
  }

  correct(id: string, request: CorrectionRequest): Promise<CorrectReport> {
    return this.#call('correct', { id, request });
  }

  uncorrect(id: string, correctionId: string): Promise<CorrectReport> {
    return this.#call('uncorrect', { id, correctionId });
  }

  rebuild(ids?: readonly string[]): Promise<readonly string[]> {
    return this.#call('rebuild', { ids });
  }

  async export({ format, directives, unit }: ExportRequest): Promise<AsyncIterable<Uint8Array>> {
    const { url, token } = this.#server;
    const at = new URL(`/export/${encodeURIComponent(format)}`, url);
    for (const id of directives) at.searchParams.append('directive', id);
    if (unit !== null) at.searchParams.set('unit', unit);
    const response = await fetch(at, { headers: { authorization: `Bearer ${token}` } }).catch((cause: unknown) => {
      throw unreachable(url, cause);
    });
    if (response.ok && response.body) return response.body;
    const [error] = REPLY.safeParse(await response.json().catch(() => null)).data?.errors ?? [];
    throw error ? new AppError(error.extensions?.code ?? 'SERVER_REFUSED', error.message) : unreachable(url, undefined);
  }

  async close(): Promise<void> {}

  /** @throws {AppError} with the server's own code, or SERVER_UNREACHABLE */
  async #call<T>(method: string, args: Readonly<Record<string, unknown>>): Promise<T> {
    const { url, token } = this.#server;
    let reply: z.infer<typeof REPLY>;
    try {
      const response = await fetch(new URL(`/internal/${method}`, url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(args),
        signal: AbortSignal.timeout(PATIENCE),
      });
      reply = REPLY.parse(await response.json());
    } catch (cause) {
      throw unreachable(url, cause);
    }
    const [error] = reply.errors ?? [];
    if (error) throw new AppError(error.extensions?.code ?? 'SERVER_REFUSED', error.message);
    return reply.data?.result as T;
  }
}

const unreachable = (url: string, cause: unknown) =>
  new AppError(
    'SERVER_UNREACHABLE',
    `The server at ${url} did not answer as expected. See that it runs, or stop it and try again.`,
    { cause },
  );

/** Whether the announced server still answers. */
export async function isRunning({ url, pid }: ServerAddress): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  try {
    return (await fetch(new URL('/healthz', url), { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
