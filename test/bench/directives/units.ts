import type { Issuer } from './issuer.js';
import type { Random } from './random.js';
import {
  ANY_COLLECTIVE,
  COLLECTIVE,
  COLLECTIVE_PARTS,
  departmentOf,
  FUNCTIONS,
  INSTITUTIONS,
} from './words/departments.js';

/** How the units of a directive are spelled. */
export interface Spelling {
  /** Leaves the prefix out after the first of a list: 省发展改革委、财政厅. */
  readonly elided: boolean;
  /** Names before the reform of 2018. */
  readonly old: boolean;
  /** Whether companies, banks and organs outside the government stand among the units. */
  readonly institutions: boolean;
  /** Whether some carry a second name plate: 市商务局（市投资促进局）. */
  readonly nested: boolean;
}

const PLATES: Readonly<Record<string, string>> = {
  commerce: '投资促进局',
  culture: '文物局',
  services: '营商环境局',
  education: '政府教育督导室',
  industry: '中小企业局',
  reform: '粮食和储备局',
  science: '外国专家局',
};

/** The units of one directive, drawn for one clause after the other; none stands twice in a clause. */
export class Cast {
  readonly #random: Random;
  readonly #issuer: Issuer;
  readonly #departments: readonly string[];
  readonly #spelling: Spelling;
  #used = new Set<string>();

  constructor(random: Random, issuer: Issuer, departments: readonly string[], spelling: Spelling) {
    this.#random = random;
    this.#issuer = issuer;
    this.#departments = departments;
    this.#spelling = spelling;
  }

  /** Begins another clause: every unit may be drawn again. */
  begin(): void {
    this.#used = new Set();
  }

  /** A list of units in a row, as printed. */
  list(count: number): string[] {
    const names: string[] = [];
    // Only a name that shows the prefix lets those after it leave it out.
    let shown = false;
    while (names.length < count) {
      const drawn = this.#draw();
      if (this.#used.has(drawn.full)) continue;
      this.#used.add(drawn.full);
      names.push(this.#spelling.elided && shown && drawn.bare ? drawn.bare : drawn.full);
      shown ||= drawn.bare !== null;
    }
    return names;
  }

  /** The same units in full, one department a name: for rosters and for work divided by unit. */
  plain(): Cast {
    return new Cast(this.#random, this.#issuer, this.#departments, { ...this.#spelling, elided: false, nested: false });
  }

  /** A name for governments below, and the units that it is. */
  collective(): { readonly text: string; readonly units: readonly string[] } {
    const text = this.#random.pick(this.#random.chance(0.15) ? ANY_COLLECTIVE : COLLECTIVE[this.#issuer.level]);
    return { text, units: COLLECTIVE_PARTS[text] ?? [text] };
  }

  #draw(): { full: string; bare: string | null } {
    const random = this.#random;
    const { level, prefix, short } = this.#issuer;
    if (this.#spelling.institutions && random.chance(0.08))
      return { full: random.pick(INSTITUTIONS[level]).replace('{}', short), bare: null };
    const key = random.chance(0.75) ? random.pick(this.#departments) : random.pick(FUNCTIONS);
    const name = departmentOf(key, level, this.#spelling.old);
    if (name === null) return this.#draw();
    if (name.startsWith('委')) return { full: `${prefix === '自治区' ? '自治区党' : prefix}${name}`, bare: null };
    const plate = PLATES[key];
    if (this.#spelling.nested && plate && prefix && random.chance(0.5))
      return { full: `${prefix}${name}（${prefix}${plate}）`, bare: null };
    return { full: prefix + name, bare: prefix ? name : null };
  }
}
