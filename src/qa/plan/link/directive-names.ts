import { Dictionary } from '#src/text/dictionary.js';
import type { KnownDirective } from '../../knowledge/types.js';
import { foldText } from '../../understand/fold.js';
import { bare, isOf } from './jurisdiction-name.js';
import { SearchIndex } from './search-index.js';
import type { Field } from './search-log.js';

const TITLE: readonly Field<KnownDirective>[] = [{ weight: 1, textOf: ({ title }) => title ?? '' }];

/** What the loaded directives are called and where they are of, made once for each revision: every question is held against it. */
export class DirectiveNames {
  readonly all: readonly KnownDirective[];
  /** The jurisdictions that they are of. */
  readonly jurisdictions: readonly string[];
  readonly #numbers = new Dictionary<KnownDirective[]>();
  readonly #titles: SearchIndex<KnownDirective>;
  readonly #of = new Map<string | null, KnownDirective[]>();

  private constructor(all: readonly KnownDirective[], titles: SearchIndex<KnownDirective>) {
    this.all = all;
    this.#titles = titles;
    for (const directive of all) {
      const { docNumber, jurisdiction } = directive;
      if (docNumber !== null) {
        const number = foldText(docNumber);
        const same = this.#numbers.entries.get(number);
        if (same) same.push(directive);
        else this.#numbers.set(number, [directive]);
      }
      const there = this.#of.get(jurisdiction);
      if (there) there.push(directive);
      else this.#of.set(jurisdiction, [directive]);
    }
    this.jurisdictions = [...this.#of.keys()].filter((one) => one !== null);
  }

  /** Makes the names of directives; the titles that are in `before` are not read again. */
  static async of(all: readonly KnownDirective[], before?: DirectiveNames): Promise<DirectiveNames> {
    return new DirectiveNames(all, await SearchIndex.of(all, TITLE, before ? before.#titles : null));
  }

  /** Those whose numbers a folded text holds, and the numbers. */
  numbered(text: string): { readonly directives: readonly KnownDirective[]; readonly words: readonly string[] } {
    const found = this.#numbers.find(text);
    return {
      directives: found.flatMap(({ value }) => value),
      words: found.map(({ start, end }) => text.slice(start, end)),
    };
  }

  /** Those whose titles hold folded words of two characters at least. */
  titled(words: string): readonly KnownDirective[] {
    return this.#titles.holding(words, 0);
  }

  /** Those of the jurisdictions that these names stand for, with or without their class, in the order of all. */
  of(places: readonly string[]): readonly KnownDirective[] {
    const named = this.jurisdictions.filter((one) => places.some((place) => isOf(place, one)));
    const [only] = named;
    if (only !== undefined && named.length === 1) return this.#of.get(only) ?? [];
    return this.all.filter(({ jurisdiction }) => jurisdiction !== null && named.includes(jurisdiction));
  }

  /** Those that do not say where they are of. */
  get unplaced(): readonly KnownDirective[] {
    return this.#of.get(null) ?? [];
  }

  /** Whether words name a place that one of them is of. */
  isPlace(words: string): boolean {
    return this.jurisdictions.some((one) => isOf(words, one));
  }

  /** What the places that they are of may be called. */
  get places(): readonly string[] {
    return this.jurisdictions.flatMap((one) => [one, bare(one)]);
  }
}
