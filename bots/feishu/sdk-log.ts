import type { Logger } from '@larksuiteoapi/node-sdk';
import type { Log } from '#src/app-port.js';

const nothing = () => undefined;

/** For parts of the SDK whose failures we report ourselves; left alone, they print them with the token to the console. */
export const SILENT: Logger = { error: nothing, warn: nothing, info: nothing, debug: nothing, trace: nothing };

/** Makes a text safe to be seen: without the secret, tokens, and what stands in addresses (the socket's holds its ticket). */
export function redactor(secret: string): (text: string) => string {
  return (text) =>
    text
      .replaceAll(secret, '<secret>')
      .replace(/\b((?:wss?|https?):\/\/[^\s/?#]+)[^\s]*/g, '$1/…')
      .replace(/\b[tu]-[\w.-]{8,}/g, '<token>');
}

/** Hands what the SDK has to warn of to our log; of objects, which may hold anything, only the message. */
export function sdkLog(log: Log, redact: (text: string) => string): Logger {
  const warn = (...parts: unknown[]) => {
    const detail = redact(parts.flat().map(wordsOf).join(' '));
    // Thrown by our own handlers, on purpose, to have an event delivered again.
    if (!detail.includes('invoke event failed')) log.warn({ detail }, 'feishu: SDK');
  };
  return { ...SILENT, error: warn, warn };
}

const wordsOf = (part: unknown): string => {
  if (part instanceof Error) return part.message;
  return typeof part === 'object' ? '' : String(part);
};
