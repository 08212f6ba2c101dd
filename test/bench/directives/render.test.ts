import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '#src/read/read.js';
import { composeDirective } from './compose.js';
import { printMark } from './document.js';
import { type Format, goldFor, render } from './render/formats.js';

const SEEDS = Array.from({ length: 68 }, (_, at) => at + 1);
const squeeze = (words: string) => words.replace(/[\s\u3000\u00a0|#-]|<br>/g, '');

async function bytesOf(seed: number, format: Format): Promise<Uint8Array | null> {
  const contents = await render(composeDirective(seed), format);
  return typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
}

describe.each(['txt', 'md', 'html', 'docx'] as const)('%s', (format) => {
  it.each(SEEDS)('opens again and holds every word of the gold of seed %i', async (seed) => {
    const composed = composeDirective(seed);
    const bytes = await bytesOf(seed, format);
    if (bytes === null) throw new Error('Nothing was written.');
    const text = squeeze((await readSource(`composed.${format}`, bytes)).text);
    const { title, tasks, people, targets } = goldFor(composed, format);
    const words = [
      title,
      ...tasks.flatMap((task) => [task.title, ...task.lead, ...task.support, ...task.responsible]),
      ...people.flatMap(({ name, posts }) => [name, ...posts]),
      ...targets.map((target) => target.text),
    ];
    expect(words.filter((one) => !text.includes(squeeze(one)))).toEqual([]);
  });
});

it.each(SEEDS)('Word gives the headings of seed %i the numbers that the text prints', async (seed) => {
  const { blocks } = composeDirective(seed);
  const bytes = await bytesOf(seed, 'docx');
  if (bytes === null) throw new Error('Nothing was written.');
  const document = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const numbered = blocks.flatMap((block) =>
    (block.kind === 'heading' || block.kind === 'item') && block.mark ? [block] : [],
  );
  // An even seed leaves the numbers to Word, an odd one types them.
  expect(document.split('<w:numPr>').length - 1).toBe(seed % 2 === 0 ? numbered.length : 0);
  const text = squeeze((await readSource('composed.docx', bytes)).text);
  const printed = numbered.map(({ mark, text: words }) => squeeze((mark ? printMark(mark) : '') + words.slice(0, 6)));
  expect(printed.filter((one) => !text.includes(one))).toEqual([]);
});

/** Table seeds: the round shows tables in a row. */
const TABLED = Array.from({ length: 200 }, (_, at) => at + 1).filter((seed) =>
  composeDirective(seed).forms.some((form) => form.startsWith('table/')),
);

it.each(['html', 'docx', 'xlsx'] as const)('%s states the merges of every table', async (format) => {
  for (const seed of TABLED) {
    const table = composeDirective(seed).blocks.find((block) => block.kind === 'table');
    const bytes = await bytesOf(seed, format);
    if (table?.kind !== 'table' || bytes === null) throw new Error(`Seed ${seed} has no table.`);
    const { text, blocks } = await readSource(`composed.${format}`, bytes);
    const cells = blocks.flatMap((block) => (block.kind === 'cell' ? [block] : []));
    const wanted = table.rows
      .flat()
      .map(({ text: words, rows = 1, columns = 1 }) => `${squeeze(words)} ${rows}x${columns}`);
    // The last ones: a sheet begins with the title, and every table with its head.
    const got = cells
      .slice(-wanted.length)
      .map(({ start, end, rowSpan, columnSpan }) => `${squeeze(text.slice(start, end))} ${rowSpan}x${columnSpan}`);
    expect(got).toEqual(wanted);
  }
});
