import { decryptFile } from '@wecom/aibot-node-sdk';
import { FileTooLarge, LARGEST_FILE, readBytes } from '../port/files.js';

/** WeCom pads to blocks of 32 bytes before it encrypts: https://developer.work.weixin.qq.com/document/path/101463, 多媒体资源解密. */
const PADDING = 32;

/** Where a file lies; the address holds a key and must not be logged. */
export interface RemoteFile {
  readonly url: string;
  /** `null` where it is not encrypted. */
  readonly aesKey: string | null;
}

async function open(url: string, timeout: number): Promise<Response> {
  // Errors of fetch can name the address.
  const response = await fetch(url, { signal: AbortSignal.timeout(timeout) }).catch(() => null);
  if (response?.ok) return response;
  await response?.body?.cancel();
  throw new Error(`a file of WeCom cannot be downloaded${response ? ` (${response.status})` : ''}`);
}

/** The bytes of a file, decrypted. The SDK's own download has no limit; this one ends when there are too many. Rejects after `timeout` ms. */
export async function downloadFile({ url, aesKey }: RemoteFile, timeout: number): Promise<Uint8Array> {
  const response = await open(url, timeout);
  const sent = Buffer.from(response.body ? await readBytes(response.body, LARGEST_FILE + PADDING) : []);
  const bytes = aesKey === null ? sent : decryptFile(sent, aesKey);
  if (bytes.length > LARGEST_FILE) throw new FileTooLarge();
  return bytes;
}

/** The name that the server gives a file, `null` where it gives none: frames need not hold one. */
export async function nameOfFile(url: string, timeout: number): Promise<string | null> {
  const response = await open(url, timeout);
  await response.body?.cancel();
  const header = response.headers.get('content-disposition') ?? '';
  const name = /filename\*=UTF-8''([^;\s]+)/i.exec(header)?.[1] ?? /filename="?([^";]+)"?/i.exec(header)?.[1];
  if (name === undefined) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
