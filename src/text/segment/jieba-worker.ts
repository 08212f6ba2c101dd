import { parentPort } from 'node:worker_threads';

/** What we use of nodejs-jieba; declared here because the package may be absent when this is compiled. */
interface Jieba {
  load(): void;
  cut(text: string): string[];
}

const PACKAGE: string = 'nodejs-jieba';
const jieba = (await import(PACKAGE)) as Jieba;
jieba.load();
parentPort?.on('message', ({ id, text }: { id: number; text: string }) => {
  parentPort?.postMessage({ id, words: jieba.cut(text) });
});
parentPort?.postMessage('ready');
