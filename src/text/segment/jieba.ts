import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Segmenter } from './segmenter.js';

interface Reply {
  readonly id: number;
  readonly words: readonly string[];
}

/**
 * Loads nodejs-jieba, which is optional: resolves to `null` where it is not installed or was not built. It runs in a
 * thread of its own, since its dictionary takes about 1.8 s to load, in which no question could be answered.
 */
export async function loadJieba(): Promise<Segmenter | null> {
  const worker = new Worker(new URL('./jieba-worker.js', import.meta.url));
  try {
    const ready = once(worker, 'message');
    // Listening to a worker holds the process: each time it is let go again, so that a server stops at once.
    worker.unref();
    await ready;
  } catch {
    return null;
  }
  const waiting = new Map<number, { text: string; resolve: (words: readonly string[]) => void }>();
  worker.on('message', ({ id, words }: Reply) => {
    waiting.get(id)?.resolve(words);
    waiting.delete(id);
  });
  let stopped = false;
  worker.on('error', () => {
    stopped = true;
    for (const { text, resolve } of waiting.values()) resolve([text]);
    waiting.clear();
  });
  worker.unref();
  let last = 0;
  return {
    name: 'nodejs-jieba',
    cut: (text) => {
      if (stopped) return [text];
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        waiting.set(id, { text, resolve });
        worker.postMessage({ id, text });
      });
    },
  };
}
