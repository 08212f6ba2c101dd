import { createHash } from 'node:crypto';
import type { Refusal } from './rules.js';

/** The body of an upload's command, as it comes in. */
export interface UploadBody {
  readonly type?: string;
  readonly filename?: string;
  readonly total_size?: number;
  readonly total_chunks?: number;
  readonly md5?: string;
  readonly upload_id?: string;
  readonly chunk_index?: number;
  readonly base64_data?: string;
}

interface Answer {
  readonly refusal: Refusal;
  readonly body?: object;
}

const refused = (words: string): Answer => ({ refusal: [40058, words] });

/** Files that are sent to WeCom in pieces. */
export class Uploads {
  readonly #begun = new Map<string, { readonly init: UploadBody; readonly chunks: Map<number, Buffer> }>();
  readonly #names = new Map<string, string>();

  /** The name of the file that was uploaded as that, `undefined` where there is none. */
  nameOf(mediaId: string | undefined): string | undefined {
    return this.#names.get(mediaId ?? '');
  }

  take(command: string, body: UploadBody): Answer {
    if (command === 'aibot_upload_media_init') return this.#begin(body);
    const upload = this.#begun.get(body.upload_id ?? '');
    if (!upload) return refused('upload_id');
    if (command === 'aibot_upload_media_finish') return this.#finish(upload);
    const chunk = Buffer.from(body.base64_data ?? '', 'base64');
    if (chunk.length === 0 || chunk.length > 512 * 1024) return refused('chunk');
    upload.chunks.set(body.chunk_index ?? -1, chunk);
    return { refusal: null };
  }

  #begin(init: UploadBody): Answer {
    const { type, filename, total_size: size = 0, total_chunks: chunks = 0 } = init;
    if (type !== 'file' || !filename || size < 1 || chunks < 1 || chunks > 100) return refused('init');
    const id = `upload-${this.#begun.size}`;
    this.#begun.set(id, { init, chunks: new Map() });
    return { refusal: null, body: { upload_id: id } };
  }

  #finish({ init, chunks }: { readonly init: UploadBody; readonly chunks: Map<number, Buffer> }): Answer {
    const bytes = Buffer.concat([...chunks].sort(([a], [b]) => a - b).map(([, chunk]) => chunk));
    const md5 = createHash('md5').update(bytes).digest('hex');
    if (bytes.length !== init.total_size || chunks.size !== init.total_chunks || md5 !== init.md5)
      return refused('not whole');
    const id = `media-${this.#names.size}`;
    this.#names.set(id, init.filename ?? '');
    return { refusal: null, body: { type: 'file', media_id: id, created_at: '1' } };
  }
}
