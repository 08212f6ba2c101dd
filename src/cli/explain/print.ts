import { styleText } from 'node:util';
import type { Extraction } from '#src/refine/extraction.js';
import type { ExplainedFact, ExplainedPart, Place } from './tree.js';

/** Longest quote shown; places tell the rest. */
const LONGEST = 60;

const short = (words: string) => {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
};

type Style = 'bold' | 'dim' | 'cyan' | 'green' | 'yellow';

/** Prints explained parts as lines; `colour` says whether they are styled for a terminal. */
export class ExplainPrinter {
  readonly #style: (style: Style, words: string) => string;

  constructor(colour: boolean) {
    this.#style = (style, words) => (colour ? styleText(style, words, { validateStream: false }) : words);
  }

  /** What the document says about itself. */
  head({ directive }: Extraction): string[] {
    const { id, issuers, docNumber, issuedOn, jurisdiction, effectiveFrom, expiresOn } = directive;
    const told = [
      `issuers ${issuers.join('、') || '-'}`,
      `number ${docNumber ?? '-'}`,
      `issued ${issuedOn ?? '-'}`,
      `jurisdiction ${jurisdiction ?? '-'}`,
      ...(effectiveFrom ? [`in force from ${effectiveFrom}`] : []),
      ...(expiresOn ? [`till ${expiresOn}`] : []),
    ];
    return [this.#style('dim', id), `  ${told.join('; ')}`];
  }

  /** A task under the headings that it stands in. */
  under(trail: readonly ExplainedPart[], part: ExplainedPart): string[] {
    const headings = trail.map(({ label, title }) => `${label ?? ''} ${short(title)}`.trim()).join(' › ');
    return [this.#style('dim', headings), ...this.part(part, 1)];
  }

  /** A part with its facts and all that stands under it. */
  part(part: ExplainedPart, depth = 0): string[] {
    const indent = '  '.repeat(depth);
    const title = `${part.label ? `${part.label} ` : ''}${short(part.title)}`;
    const due = part.deadline ? ` by ${part.deadline}` : '';
    const rule = part.rule ? ` ${this.#rule(part.rule)}` : '';
    return [
      `${indent}${this.#style('cyan', part.kind)} ${this.#style('bold', title)}${due}${rule} ${this.#place(part.place)}`,
      ...part.facts.map((fact) => `${indent}  ${this.#fact(fact)}`),
      ...part.parts.flatMap((inner) => this.part(inner, depth + 1)),
    ];
  }

  #fact({ kind, said, rule, place, quote }: ExplainedFact): string {
    const odd = kind === 'diagnostic';
    const head = odd ? this.#style('yellow', 'not understood') : this.#style('green', kind);
    return `${head} ${odd ? said : short(said)} ${this.#rule(rule)} ${this.#place(place)} “${short(quote)}”`;
  }

  #rule(rule: string): string {
    return this.#style('dim', `[${rule}]`);
  }

  #place({ line, column, start, end }: Place): string {
    return this.#style('dim', `${line}:${column} ${start}–${end}`);
  }
}
