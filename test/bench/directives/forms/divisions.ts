import type { Form } from '../form.js';

/** Paragraphs that divide work by unit. */
export interface Division {
  /** Numbered by the plan's second level where true. */
  readonly numbered: boolean;
  readonly paragraphs: readonly string[];
}

/** Units with what each does, from the verb on. */
export type DivisionInput = readonly { readonly unit: string; readonly text: string }[];

/** Ways to divide work by unit. */
export const DIVISIONS: readonly Form<DivisionInput, Division>[] = [
  {
    name: 'division/items',
    example: '（一）市教育局：负责……。',
    compose: (_, duties) => ({ numbered: true, paragraphs: duties.map(({ unit, text }) => `${unit}：${text}。`) }),
  },
  {
    name: 'division/item-sentences',
    example: '（一）市教育局负责……。',
    compose: (_, duties) => ({ numbered: true, paragraphs: duties.map(({ unit, text }) => `${unit}${text}。`) }),
  },
  {
    name: 'division/lines',
    example: '市教育局：负责……。',
    compose: (_, duties) => ({ numbered: false, paragraphs: duties.map(({ unit, text }) => `${unit}：${text}。`) }),
  },
  {
    name: 'division/prose',
    example: '市教育局负责……；市公安局负责……。',
    compose: (random, duties) => ({
      numbered: false,
      paragraphs: [`${duties.map(({ unit, text }) => `${unit}${text}`).join(random.pick(['；', '。']))}。`],
    }),
  },
];
