import { knownPlaceAt } from '#src/lexicon/units/places.js';
import type { KnownDirective } from '../../knowledge/types.js';
import type { DirectiveNames } from './directive-names.js';
import { saidIn } from './said-in.js';

/** The directives that a question limits itself to, and the words that do so. */
export interface Scope {
  /** `null` for all that are loaded. */
  readonly directives: readonly KnownDirective[] | null;
  readonly words: readonly string[];
}

/** What kinds of directives are called, as people name one: 那个意见, 2017年的方案. */
const GENRE =
  '(?:实施|指导)?(?:意见|方案|办法|规划|通知|要点|行动计划|计划|文件|规定|细则|若干(?:措施|政策|规定)|(?<!保障|组织|重点|主要)措施)';
/** Words that point at a directive without its genre: 综保区那份里头. */
const POINTER = `(?:那|这)(?:份|篇|个)(?:${GENRE}|东西|材料)?`;
const OF_YEAR = new RegExp(
  `((?:19|20)\\d\\d)年?(?:的|那个?|那份|这个?|这份|发布?的?|印发的?|下发的?|出台的?)*${GENRE}(?:里|中)?(?:的)?`,
);
const TITLED = new RegExp(
  `([\\u4e00-\\u9fffa-z0-9+]{2,40}?)(?:的?${POINTER}|的?${GENRE}|(?=里[头面]?))(?:里[头面]?|中|上)?(?:的)?`,
  'g',
);
/** Whether a place stands before what is asked; 聊城市牵头什么 asks about the place itself. */
const beginsWith = (text: string, place: string) =>
  text.startsWith(place) && !/^[省市州县区]?(?:牵头|负责|配合|参与|承担|要|有|的)/.test(text.slice(place.length));

/**
 * Returns the directives that a folded question names: by the number, by the title before 意见 or 方案, by the year it was
 * issued in, by the place it is of. Words that name the only one that is loaded limit nothing, and are no topic either.
 */
export function scopeOf(text: string, names: DirectiveNames): Scope {
  const numbered = names.numbered(text);
  if (numbered.directives.length > 0) return numbered;
  const words: string[] = [];
  let left = names.all;
  const several = names.jurisdictions.length > 1;
  const places = names.places
    .filter((name) => name.length > 1 && (several ? text.includes(name) : beginsWith(text, name)))
    .sort((a, b) => b.length - a.length);
  if (places.length > 0) {
    const there = names.of(places);
    if (there.length < left.length) left = there;
    words.push(...places);
  }
  const year = OF_YEAR.exec(text);
  if (year) {
    const then = left.filter(({ issuedOn }) => issuedOn?.startsWith(year[1] ?? ''));
    if (then.length > 0 && then.length < names.all.length) {
      left = then;
      words.push(year[0]);
    }
  }
  const titled = titledIn(text, left, names);
  if (titled.directives.length > 0) {
    if (titled.directives.length < left.length) left = titled.directives;
    words.push(...titled.words);
  }
  return { directives: left === names.all ? null : left, words };
}

/** A name with each word in it that people say for another put as it may be printed: 电商 as 电子商务. */
function spellingsOf(name: string): string[] {
  const others = saidIn(name).flatMap(({ at, words, same, printed }) =>
    [...same, ...printed].map((other) => name.slice(0, at) + other + name.slice(at + words.length)),
  );
  return [...new Set([name, ...others])];
}

/** Whoever issued it and the year, in front of what a directive is called by: 国办2018年…. */
const ISSUED =
  /(?:(?:国办|国务院(?:办公厅)?|[省市县区]政府(?:办公?[室厅]?)?)的?)?(?:(?<year>(?:19|20)\d\d)年?(?:发|印发|出台)?的?)?的?$/;

/** What in front of a name belongs to it: issuer and year, or the place where the directive does not say which it is of. */
function leadIn(before: string, fitting: readonly KnownDirective[]): string {
  const issued = ISSUED.exec(before);
  const year = issued?.groups?.year;
  if (issued?.[0] && (!year || fitting.some(({ issuedOn }) => issuedOn?.startsWith(year)))) return issued[0];
  const place = before.replace(/的$/, '');
  const unplaced = fitting.every(({ jurisdiction }) => jurisdiction === null);
  const isPlace =
    place.length > 1 && ['', '市', '省', '县'].some((level) => knownPlaceAt(place + level) === place + level);
  return unplaced && isPlace ? before : '';
}

/** Those of the directives whose titles hold the words before 意见 or 方案, each time that a question names one so. */
function titledIn(
  text: string,
  among: readonly KnownDirective[],
  names: DirectiveNames,
): { directives: KnownDirective[]; words: string[] } {
  const here = among === names.all ? null : new Set(among);
  const directives = new Set<KnownDirective>();
  const words: string[] = [];
  for (const match of text.matchAll(TITLED)) {
    const named = match[1] ?? '';
    // A name with 里 alone behind it may as well be a part of the directive.
    const least = match[0].startsWith('里', named.length) ? 4 : 2;
    for (let from = 0; from + least <= named.length; from++) {
      const name = named.slice(from);
      const fitting = spellingsOf(name)
        .flatMap((one) => names.titled(one))
        .filter((directive) => here === null || here.has(directive));
      if (fitting.length === 0) continue;
      for (const directive of fitting) directives.add(directive);
      words.push(leadIn(named.slice(0, from), fitting) + match[0].slice(from));
      break;
    }
  }
  return { directives: [...directives], words };
}
