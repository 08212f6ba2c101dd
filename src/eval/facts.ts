import type { Extraction } from '#src/refine/extraction.js';
import { compareBags, type Measure, type Score } from './counts.js';
import { fold, foldLabel, likeness, overlaps } from './fold.js';
import type { Gold } from './gold.js';

type Target = Extraction['targets'][number];

function compare(score: Score, measure: Measure, what: string, gold: readonly string[], got: readonly string[]): void {
  const { missing, extra } = compareBags(score.counts[measure], gold, got);
  for (const key of missing) score.notes.push(`- ${what} missing ${key}`);
  for (const key of extra) score.notes.push(`+ ${what} extra ${key}`);
}

/** Counts the members of rosters, by name, posts and role. */
export function scorePeople(gold: Gold, { people }: Pick<Extraction, 'people'>, score: Score): void {
  if (gold.people.length === 0 || gold.negative) return;
  const key = ({ name, posts, role }: { name: string; posts: readonly string[]; role?: string | null | undefined }) =>
    `${fold(name)}|${posts.map(fold).sort().join('+')}|${fold(role)}`;
  compare(score, 'people', 'person', gold.people.map(key), people.map(key));
}

/** Counts the enterprises named in tasks; files that label none are left out. */
export function scoreEnterprises(gold: Gold, { enterprises }: Pick<Extraction, 'enterprises'>, score: Score): void {
  if (gold.enterprises.length === 0) return;
  const key = ({ task, name }: { task: string | null; name: string }) => `${foldLabel(task)}|${fold(name)}`;
  compare(
    score,
    'enterprises',
    'enterprise',
    gold.enterprises.map(key),
    enterprises.filter(({ task }) => task).map(key),
  );
}

/** Counts targets by figure, measure word and words, and the deadlines of those found; files without all targets are left out. */
export function scoreTargets(gold: Gold, extraction: Pick<Extraction, 'targets'>, { counts, notes }: Score): void {
  if (!gold.targetsComplete) return;
  const rest = [...extraction.targets];
  for (const labelled of gold.targets) {
    const fits = rest.map((target) => (isSame(labelled, target) ? likeness(target.text, labelled.text) : -1));
    const best = Math.max(-1, ...fits);
    const [found] = best < 0 ? [] : rest.splice(fits.indexOf(best), 1);
    counts.targets[found ? 'tp' : 'fn']++;
    if (!found) {
      notes.push(`- target missing ${labelled.text}`);
      continue;
    }
    const years = [found.deadline, labelled.deadline].map((date) => (date ?? '').slice(0, 4));
    if (years[0] === years[1]) counts.targetDeadlines.tp++;
    else {
      counts.targetDeadlines.fn++;
      counts.targetDeadlines.fp++;
      notes.push(`~ deadline of ${labelled.text}: got ${found.deadline} / gold ${labelled.deadline}`);
    }
  }
  // Goals without a figure are welcome, whether labelled or not.
  for (const target of rest.filter(({ value }) => value !== null)) {
    counts.targets.fp++;
    notes.push(`+ target extra ${target.text}`);
  }
}

const isSame = (gold: Gold['targets'][number], target: Target) =>
  [gold.value, gold.valueMax].some((value) => value !== undefined && value !== null && target.value === value) &&
  fold(target.measureWord) === fold(gold.unit) &&
  overlaps(target.text, gold.text);

const brackets = (words: string | null | undefined) =>
  fold(words)
    .replace(/[〔[【(]/g, '(')
    .replace(/[〕\]】)]/g, ')');
const printedDate = (iso: string) =>
  iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, (_, year, month, day) => `${year}年${+month}月${+day}日`);

/** Counts title, issuer, number and date, each only where the file prints what was labelled. */
export function scoreMetadata(
  gold: Gold,
  { directive }: Pick<Extraction, 'directive'>,
  printed: string,
  score: Score,
): void {
  if (gold.negative) return;
  const text = fold(printed);
  const keys = (['title', 'issuer', 'docNumber', 'issuedOn'] as const).filter((key) => {
    const value = gold[key];
    return value && text.includes(fold(key === 'issuedOn' ? printedDate(value) : value));
  });
  const got = keys.flatMap((key) => {
    const value = directive[key];
    if (!value) return [];
    const same = [gold[key], gold.alternatives[key] ?? []].flat().some((one) => brackets(one) === brackets(value));
    return [`${key}|${brackets(same ? gold[key] : value)}`];
  });
  compare(
    score,
    'metadata',
    'metadata',
    keys.map((key) => `${key}|${brackets(gold[key])}`),
    got,
  );
}
