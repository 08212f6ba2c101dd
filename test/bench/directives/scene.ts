import type { Block } from './document.js';
import type { Form } from './form.js';
import type { Gold, GoldTask } from './gold.js';
import type { Issuer } from './issuer.js';
import type { Random } from './random.js';
import type { ComposedBody } from './roster.js';
import type { Cast } from './units.js';
import { ABOUT, GENERAL_SENTENCES } from './words/general.js';
import type { Theme } from './words/themes/theme.js';

/** A mutable copy of a readonly list's type. */
type Growing<List> = List extends readonly (infer Item)[] ? Item[] : never;

/** A directive that is being composed: what was drawn for the whole of it, and what has been written. */
export class Scene {
  readonly blocks: Block[] = [];
  readonly tasks: GoldTask[] = [];
  readonly targets: Growing<Gold['targets']> = [];
  readonly people: Growing<Gold['people']> = [];
  readonly enterprises: Growing<Gold['enterprises']> = [];
  readonly unitDuties: Growing<Gold['unitDuties']> = [];
  readonly bodies: Growing<Gold['bodies']> = [];
  readonly basis: Growing<Gold['basis']> = [];
  readonly forms = new Set<string>();
  /** Fills in what the title leaves open until the words are drawn. */
  rename: (title: string) => string = (title) => title;
  /** A body whose roster stands behind the signature. */
  annex: ComposedBody | null = null;
  /** Things and rates that goals have named. */
  readonly used = new Set<string>();
  readonly random: Random;
  readonly theme: Theme;
  readonly issuer: Issuer;
  readonly year: number;
  readonly cast: Cast;
  /** The form that this directive is to show. */
  readonly wanted: string;
  #titles: string[] = [];
  #sentences: string[] = [];

  constructor(drawn: { random: Random; theme: Theme; issuer: Issuer; year: number; cast: Cast; wanted: string }) {
    this.random = drawn.random;
    this.theme = drawn.theme;
    this.issuer = drawn.issuer;
    this.year = drawn.year;
    this.cast = drawn.cast;
    this.wanted = drawn.wanted;
  }

  /** Draws one of the forms, notes its name, and composes with it. */
  draw<Input, Output>(forms: readonly Form<Input, Output>[], input: Input): Output {
    return this.apply(this.random.pick(forms), input);
  }

  /** Composes with this form and notes its name. */
  apply<Input, Output>(form: Form<Input, Output>, input: Input): Output {
    this.forms.add(form.name);
    return form.compose(this.random, input);
  }

  /** A task's title and the object in it; every object comes once. Falls back to `null` when all are used. */
  title(): { title: string; about: string } | null {
    if (this.#titles.length === 0) return null;
    const [verbs = '', about = ''] = (this.#titles.pop() ?? '').split('|');
    return { title: `${this.random.pick(verbs.split(' '))}${about}`, about };
  }

  /** How many titles can still be drawn. */
  get left(): number {
    return this.#titles.length;
  }

  /** Makes every object of the theme available. */
  deal(): void {
    const all = this.theme.titles.flatMap((line) => {
      const [verbs = '', objects = ''] = line.split('|');
      return objects.split(',').map((object) => `${verbs}|${object}`);
    });
    this.#titles = this.random.sample(all, all.length);
  }

  /** Sentences without their 。, none twice before all were used. */
  sentences(count: number, about: string): string[] {
    return Array.from({ length: count }, () => {
      if (this.#sentences.length === 0) {
        const all = [...this.theme.sentences, ...GENERAL_SENTENCES, ...ABOUT];
        this.#sentences = this.random.sample(all, all.length);
      }
      return (this.#sentences.pop() ?? '').replace('{}', about);
    });
  }

  /** Writes a block. */
  write(...blocks: Block[]): void {
    this.blocks.push(...blocks);
  }
}
