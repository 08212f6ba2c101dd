import { EMPTY_TOPIC_WORDS, GENERIC_TOPIC_WORDS } from '#src/lexicon/questions/topic-words.js';
import { type SaidAt, saidIn } from './said-in.js';

/** So many single characters, where a topic has no longer words. */
const MOST_CHARACTERS = 4;
/** Words that make up so much of a phrase may stand for it. */
const MOST_OF_PHRASE = 0.6;
/** Characters that tie words together and are no part of one. */
const TIES = '的里中和与及在上下之等对把为以从向于所这那';

/** A word of a topic. */
export interface TopicWord {
  readonly word: string;
  /** What directives may print for it, or for what it is a part of. */
  readonly said?: SaidAt;
}

interface PlacedWord extends TopicWord {
  readonly at: number;
}

type Knows = (word: string) => boolean;

/** The words of a topic that a segmenter cut, mended by what the index `knows` and by what people say for what is printed. */
export function topicWords(cut: readonly string[], knows: Knows): TopicWord[] {
  const words = joinSingles(withSaid(cut, knows), knows);
  return words.length > 0
    ? words
    : cut
        .filter((word) => /[\p{L}\p{N}]/u.test(word))
        .slice(0, MOST_CHARACTERS)
        .map((word) => ({ word }));
}

/**
 * Finds what people say before words are told apart, as it is often no word of a segmenter's (电鱼, 出国读博). It must not
 * cut through a word that the index knows: 大棚 is not said in 扩大|棚户区.
 */
function withSaid(cut: readonly string[], knows: Knows): TopicWord[] {
  const text = cut.join('');
  const edges = [0];
  for (const word of cut) edges.push((edges.at(-1) ?? 0) + word.length);
  const cutsWord = (place: number) => {
    const next = edges.findIndex((edge) => edge >= place);
    return edges[next] !== place && knows(cut[next - 1] ?? '');
  };
  const accepts = ({ at, words, same, printed }: SaidAt) => {
    if (cutsWord(at) || cutsWord(at + words.length)) return false;
    return same.length + printed.length === 0 || same.some(knows) || printed.some(knows);
  };
  const said = saidIn(text, accepts).filter(({ same, printed }) => same.length + printed.length > 0);
  if (said.length === 0) return cut.map((word) => ({ word }));
  const places = [...edges, ...said.flatMap(({ at, words }) => [at, at + words.length])];
  const all = [...new Set(places)].sort((a, b) => a - b);
  const pieces = all.slice(1).map((end, before) => ({ at: all[before] ?? 0, word: text.slice(all[before], end) }));
  return pieces.flatMap(({ at, word }): TopicWord[] => {
    const within = said.find((one) => one.at <= at && at < one.at + one.words.length);
    if (!within) return [{ word }];
    const parts = pieces.filter((piece) => piece.at >= within.at && piece.at < within.at + within.words.length);
    return partsOfSaid(within, parts, knows).filter((one) => one.at === at);
  });
}

/**
 * The words of a phrase stay words of the topic, each with what is printed for the phrase, where they make up most of it
 * and the index knows one of them: 老人看病 finds 老人 and 看病, and 医养结合. Else the phrase is one word, so that 营业
 * is not found for 开营业执照的 alone.
 */
function partsOfSaid(said: SaidAt, parts: readonly { at: number; word: string }[], knows: Knows): PlacedWord[] {
  const whole = [{ at: said.at, word: said.words, said }];
  if (said.same.length > 0 && knows(said.words)) return whole;
  const telling = runsOf(parts).filter(
    ({ word }) => word.length > 1 && !EMPTY_TOPIC_WORDS.has(word) && !GENERIC_TOPIC_WORDS.has(word),
  );
  const length = telling.reduce((sum, { word }) => sum + word.length, 0);
  const split = length >= MOST_OF_PHRASE * said.words.length && telling.some(({ word }) => knows(word));
  return split ? telling.map((part) => ({ ...part, said })) : whole;
}

/** Single characters in a row as one word: 出国|读|博 as 出国|读博. */
function runsOf(parts: readonly { at: number; word: string }[]): { at: number; word: string }[] {
  const runs: { at: number; word: string }[] = [];
  let open = false;
  for (const { at, word } of parts) {
    const single = word.length === 1 && !TIES.includes(word);
    const last = runs.at(-1);
    if (single && open && last) last.word += word;
    else runs.push({ at, word });
    open = single;
  }
  return runs;
}

/**
 * Words of two characters and more: single ones that a segmenter leaves join what follows where the index knows the
 * two as one word (物 + 联网), else each other (翻 + 转).
 */
function joinSingles(cut: readonly TopicWord[], knows: Knows): TopicWord[] {
  const words: TopicWord[] = [];
  let run = '';
  const flush = () => {
    if (run.length > 1) words.push({ word: run });
    run = '';
  };
  // A segmenter may guess that a tie ends a word (棚里): what no document holds is taken apart there.
  const apart = cut.flatMap(({ word, said }): TopicWord[] =>
    !said && word.length > 1 && TIES.includes(word.slice(-1)) && !knows(word)
      ? [{ word: word.slice(0, -1) }, { word: word.slice(-1) }]
      : [said ? { word, said } : { word }],
  );
  for (const { word, said } of apart) {
    if (said) {
      flush();
      words.push({ word, said });
    } else if (!/[\p{L}\p{N}]/u.test(word) || TIES.includes(word) || EMPTY_TOPIC_WORDS.has(word)) flush();
    else if (word.length === 1) run += word;
    else {
      const joined = `${run}${word}`;
      if (run.length > 0 && knows(joined)) words.push({ word: joined });
      else {
        flush();
        words.push({ word });
      }
      run = '';
    }
  }
  flush();
  return words;
}
