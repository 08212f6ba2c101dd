import { defaultHttpInstance, type HttpInstance, type HttpRequestOptions } from '@larksuiteoapi/node-sdk';
import { z } from 'zod';

/** A request that failed. Holds nothing of the request itself, in which the token or the secret stands. */
export class FeishuError extends Error {
  override readonly name = 'FeishuError';
  /** Of HTTP; `null` where Feishu was not reached or did not answer. */
  readonly status: number | null;
  /** Of Feishu (https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code). */
  readonly code: number | null;
  /** In ms, where Feishu asks for a pause. */
  readonly retryAfter: number | null;

  constructor(
    message: string,
    {
      status = null,
      code = null,
      retryAfter = null,
    }: { status?: number | null; code?: number | null; retryAfter?: number | null } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** How long a request may take, in ms. */
export interface Patience {
  readonly request: number;
  /** For one that carries a file. */
  readonly file: number;
}

const Body = z.object({ code: z.number(), msg: z.string().catch('') });
/** What is read of an error of axios; https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control for the header. */
const Failure = z.object({
  message: z.string(),
  code: z.string().optional().catch(undefined),
  response: z
    .object({
      status: z.number(),
      data: z.unknown(),
      headers: z.object({ 'x-ogw-ratelimit-reset': z.coerce.number().optional().catch(undefined) }).catch({}),
    })
    .optional(),
});

/** The error as one of ours, in which no request is. */
export function feishuError(error: unknown, redact: (text: string) => string): FeishuError {
  if (error instanceof FeishuError) return error;
  const { data: failure } = Failure.safeParse(error);
  const { response } = failure ?? {};
  if (!failure || !response) {
    if (failure?.code === 'ERR_CANCELED' || failure?.code === 'ECONNABORTED')
      return new FeishuError('Feishu did not answer in time');
    // An error without words tells at least its code: several addresses that refuse have none.
    return new FeishuError(`Feishu was not reached: ${redact(failure?.message || (failure?.code ?? 'no reason'))}`);
  }
  const { code = null, msg = '' } = Body.safeParse(response.data).data ?? {};
  const reset = response.headers['x-ogw-ratelimit-reset'];
  return new FeishuError(`Feishu answered ${response.status}${code === null ? '' : `, code ${code}: ${redact(msg)}`}`, {
    status: response.status,
    code,
    retryAfter: reset === undefined ? null : reset * 1000,
  });
}

/**
 * What the SDK sends its requests with: its own axios, which would wait for ever, with a time-out. Feishu also refuses
 * with HTTP 200 and a code in the body, which the SDK hands on as if it were well: here it is an error too.
 */
export function httpInstance(patience: Patience, redact: (text: string) => string): HttpInstance {
  async function request<T, R = T, D = unknown>(options: HttpRequestOptions<D>): Promise<R> {
    const isFile = options.responseType === 'stream' || options.headers?.['Content-Type'] === 'multipart/form-data';
    const timeout = isFile ? patience.file : patience.request;
    try {
      // The time-out of axios counts silence, the signal counts all.
      const signal = AbortSignal.timeout(timeout);
      // The SDK's interceptor makes the body of what its types call an answer of axios.
      const answer: unknown = await defaultHttpInstance.request<T>({ ...options, timeout, signal });
      const { data: body } = Body.safeParse(answer);
      if (body && body.code !== 0)
        throw new FeishuError(`Feishu refused, code ${body.code}: ${redact(body.msg)}`, {
          status: 200,
          code: body.code,
        });
      return answer as R;
    } catch (error) {
      throw feishuError(error, redact);
    }
  }
  return {
    request,
    get: (url, options) => request({ ...options, url, method: 'get' }),
    delete: (url, options) => request({ ...options, url, method: 'delete' }),
    head: (url, options) => request({ ...options, url, method: 'head' }),
    options: (url, options) => request({ ...options, url, method: 'options' }),
    post: (url, data, options) => request({ ...options, url, data, method: 'post' }),
    put: (url, data, options) => request({ ...options, url, data, method: 'put' }),
    patch: (url, data, options) => request({ ...options, url, data, method: 'patch' }),
  };
}
