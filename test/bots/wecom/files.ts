import { createCipheriv, randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';

/** Stands in the address of each file; it must not show up anywhere. */
export const SIGN = 'sign-of-the-address';

/** The server of the files that people send, each encrypted with a key of its own. */
export class Files {
  readonly #files = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();

  /** Keeps a file; returns its path and its key. */
  add(name: string, bytes: Uint8Array): { readonly path: string; readonly aeskey: string } {
    const key = randomBytes(32);
    const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
    const pad = 32 - (bytes.length % 32);
    const path = `/file/${this.#files.size}?sign=${SIGN}`;
    const whole = Buffer.concat([bytes, Buffer.alloc(pad, pad)]);
    this.#files.set(path, { name, bytes: Buffer.concat([cipher.update(whole), cipher.final()]) });
    return { path, aeskey: key.toString('base64') };
  }

  readonly serve: RequestListener = (request, response) => {
    const file = this.#files.get(request.url ?? '');
    if (!file) return void response.writeHead(404).end();
    const name = encodeURIComponent(file.name);
    response.writeHead(200, { 'content-disposition': `attachment; filename*=UTF-8''${name}` }).end(file.bytes);
  };
}
