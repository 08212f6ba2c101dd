import type { KnownDirective } from '#src/qa/knowledge/types.js';
import type { Random } from './../directives/random.js';
import type { Facts } from './facts.js';
import { pickOr } from './kind.js';

/** Words that mean one directive of the graph: 这个文件 where there is no other, else its place, year or title. */
export function drawDirective(
  { knowledge }: Facts,
  random: Random,
): { directive: KnownDirective; words: string } | null {
  const { directives } = knowledge;
  const directive = pickOr(random, directives);
  if (!directive) return null;
  if (directives.length === 1)
    return { directive, words: random.pick(['这个文件', '这份文件', '文件', '该文件', '本文件']) };
  const words = [
    ...placesOf(directives, directive).map((place) => `${place}那份文件`),
    ...yearOf(directives, directive).map((year) => `${year}年那份文件`),
    ...shortTitle(directives, directive).map((title) => `《${title}》`),
  ];
  const chosen = pickOr(random, words);
  return chosen ? { directive, words: chosen } : null;
}

/** The jurisdiction of a directive where it is no other's: 毕节市, 毕节. */
export function placesOf(directives: readonly KnownDirective[], { id, jurisdiction }: KnownDirective): string[] {
  if (!jurisdiction || jurisdiction === '全国') return [];
  const bare = jurisdiction.replace(/(?<=..)(?:市|省)$/, '');
  const others = directives.filter((other) => other.id !== id);
  return others.some((other) => `${other.jurisdiction}${other.title}`.includes(bare))
    ? []
    : [...new Set([jurisdiction, bare])];
}

/** The year of issue, where no other directive has it and no title speaks of it. */
export function yearOf(directives: readonly KnownDirective[], { id, issuedOn, title }: KnownDirective): string[] {
  const year = issuedOn?.slice(0, 4);
  const others = directives.filter((other) => other.id !== id);
  const titled = /\d{4}/.exec(title ?? '')?.[0];
  if (
    !year ||
    (titled && titled !== year) ||
    others.some((other) => other.issuedOn?.startsWith(year) || other.title?.includes(year))
  )
    return [];
  return [year];
}

/** What a title says without issuer and 通知. */
export function shortTitle(directives: readonly KnownDirective[], { id, title }: KnownDirective): string[] {
  const inner =
    /《(.+)》/.exec(title ?? '')?.[1] ??
    /关于(?:印发|加快推进|促进|推动)?(.+?)(?:的(?:通知|意见|指导意见|实施意见))?$/.exec(title ?? '')?.[1];
  const short = inner?.replace(/[（(].*[)）]/, '');
  return short && short.length <= 24 && !directives.some((other) => other.id !== id && other.title?.includes(short))
    ? [short]
    : [];
}
