import { type Bracket, outerBrackets } from '#src/text/brackets.js';
import type { KnownDuty, KnownTask } from '../knowledge/types.js';
import { foldText } from '../understand/fold.js';
import { shareIn } from './link/link-features.js';
import type { Term } from './link/term.js';

/** A part of a task that a clause of its own answers for: （体育总局、教育部负责） at the end of a sentence, or in front of it. */
export interface Passage {
  /** Where its clause begins in the words of the task, in UTF-16 units. */
  readonly at: number;
  readonly end: number;
  /** Its words without the clause and the title of the task. */
  readonly words: string;
}

/** A passage that holds less of the topic is not what is meant. */
const HELD = 0.5;
/** So much more of the topic than the next passage and than the title it must hold. */
const AHEAD = 0.15;

const WORDS = /\p{L}{2}/u;
const SENTENCE_ENDS = /(?:^|[。；;\n])\s*$/;

/** What may stand in front of the first unit of a clause: 牵头单位：, 由. */
const ROLE_LABEL = /^(?:[牵配协主负责承][\p{L}]{0,5}[:：]|由)?\s*/u;

/** The brackets in a task's words that begin with one of its units, in order. */
function clausesIn({ duties, quote }: KnownTask): Bracket[] {
  const names = [...new Set(duties.map(({ name }) => name))];
  return outerBrackets(quote).filter(({ inner }) => {
    const words = quote.slice(inner.start, inner.end).replace(ROLE_LABEL, '');
    return names.some((name) => words.startsWith(name));
  });
}

/** Cuts a task into the parts that its clauses answer for; none where it has fewer than two clauses. */
export function passagesOf(task: KnownTask): Passage[] {
  const { quote, title } = task;
  const clauses = clausesIn(task);
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (!first || !last || clauses.length < 2) return [];
  // Where the last words of a task are no clause and the first clause opens a sentence, clauses answer for what follows.
  const opening = SENTENCE_ENDS.test(quote.slice(0, first.start)) && WORDS.test(quote.slice(last.end));
  return clauses.map(({ start: at, end }, place) => {
    const words = opening
      ? quote.slice(end, clauses[place + 1]?.start ?? quote.length)
      : quote.slice(clauses[place - 1]?.end ?? 0, at);
    return { at, end, words: words.replace(title, '').trim() };
  });
}

/** The passage of a task that a topic is about, by its words; `null` where the whole task may be meant. */
export function passageAbout(task: KnownTask, topic: readonly Term[]): Passage | null {
  const title = foldText(task.title);
  const ranked = passagesOf(task)
    .map((passage) => ({ passage, share: shareIn([title, foldText(passage.words)], topic) }))
    .toSorted((a, b) => b.share - a.share);
  const [best, next] = ranked;
  if (!best || !next || best.share < HELD) return null;
  const ahead = best.share - Math.max(next.share, shareIn([title], topic));
  return ahead >= AHEAD && dutiesIn(task, best.passage) ? best.passage : null;
}

/**
 * The duties that the clause of a passage gives, `null` where it cannot be told: the graph holds each once, with the words
 * of the first clause that gives it, so that a unit of another clause counts by its name where it has but one role.
 */
export function dutiesIn({ duties, quote, evidence }: KnownTask, { at, end }: Passage): readonly KnownDuty[] | null {
  const own = duties.filter(({ evidence: { start } }) => start - evidence.start >= at && start - evidence.start < end);
  const clause = quote.slice(at, end);
  const again = duties.filter(
    ({ unitId, name }) => clause.includes(name) && !own.some((duty) => duty.unitId === unitId),
  );
  const once = new Set(again.map(({ unitId }) => unitId)).size === again.length;
  if (!once) return null;
  const place = { quote: clause, start: evidence.start + at, end: evidence.start + end };
  return duties
    .filter((duty) => own.includes(duty) || again.includes(duty))
    .map((duty) => ({ ...duty, evidence: { ...duty.evidence, ...place } }));
}
