import type { Random } from '../directives/random.js';
import { INJECTIONS, ODD_CHARACTERS, QUESTION_WORDS, SKELETONS } from './words.js';

/** The longest input, in UTF-16 units. */
const ENORMOUS = 2 ** 20;
/** The longest question that is read, in UTF-16 units: what is as long as that is worked on most. */
const LONGEST_READ = 2000;

/** What hostile inputs are made of. */
export interface Material {
  /** Questions that people ask. */
  readonly questions: readonly string[];
  /** Names of units, people and enterprises. */
  readonly names: readonly string[];
  /** Titles of tasks, headings, words of goals. */
  readonly topics: readonly string[];
}

/** A question that nobody asks in good faith. */
export interface HostileInput {
  /** How it was made. */
  readonly sort: string;
  readonly text: string;
}

type Make = (random: Random, material: Material) => string;

/** Short ones often, now and then one that is just as long as is read. */
const length = (random: Random) =>
  random.chance(0.3) ? random.int(LONGEST_READ - 40, LONGEST_READ) : random.int(1, 200);
const repeated = (words: string, to: number) => words.repeat(Math.ceil(to / Math.max(1, words.length))).slice(0, to);
const many = (count: number, one: () => string) => Array.from({ length: count }, one).join('');
const unit = (random: Random) => String.fromCharCode(random.int(0, 0xffff));
const hanzi = (random: Random) => String.fromCharCode(random.int(0x4e00, 0x9fa5));

const words: Make = (random) => many(random.int(1, 12), () => random.pick(QUESTION_WORDS));
const repeats: Make = (random) => repeated(random.pick(QUESTION_WORDS), length(random));
const rounds: Make = (random) =>
  repeated(
    many(random.int(2, 4), () => random.pick(QUESTION_WORDS)),
    length(random),
  );
const numeral: Make = (random) => {
  const digits = random.pick(['9', '0', '１', '九', '十', '百', '二〇', '一百']);
  return repeated(digits, random.chance(0.2) ? random.int(2000, 10_000) : length(random));
};
const joined: Make = (random, { names }) => {
  const some = random.sample(names, random.int(1, 4));
  return repeated(`${some.join('、')}${random.pick(['、', '和', '与', '', ' '])}`, length(random));
};

/** What is put in the place of a topic. */
const topic: Make = (random, material) =>
  random.pick<Make>([
    repeats,
    rounds,
    joined,
    numeral,
    () => repeated(random.pick(material.topics), length(random)),
    () => many(random.int(1, 400), () => random.pick(material.topics)).slice(0, LONGEST_READ - 20),
    () => many(length(random), () => hanzi(random)),
  ])(random, material);

const mutated: Make = (random, { questions }) => {
  let text = random.pick(questions);
  for (let times = random.int(1, 6); times > 0; times--) {
    const at = random.int(0, text.length);
    const to = Math.min(text.length, at + random.int(1, 6));
    const put = random.pick<() => string>([
      () => '',
      () => text.slice(at, to).repeat(random.int(2, 40)),
      () => random.pick(QUESTION_WORDS),
      () => random.pick(ODD_CHARACTERS),
      () => unit(random),
      () => random.pick(questions),
      () => [...text.slice(at, to)].reverse().join(''),
    ])();
    text = text.slice(0, at) + put + text.slice(random.chance(0.5) ? at : to);
  }
  return text;
};

/** How inputs are made, each as often as it says. */
const SORTS: Readonly<Record<string, { readonly share: number; readonly make: Make }>> = {
  unicode: { share: 10, make: (random) => many(random.int(1, 300), () => unit(random)) },
  han: { share: 6, make: (random) => many(length(random), () => hanzi(random)) },
  odd: { share: 8, make: (random) => many(random.int(1, 300), () => random.pick(ODD_CHARACTERS)) },
  swelling: { share: 2, make: (random) => repeated(random.pick(ODD_CHARACTERS), length(random)) },
  words: { share: 12, make: words },
  repeats: { share: 8, make: repeats },
  rounds: { share: 10, make: rounds },
  injection: {
    share: 8,
    make: (random, material) => `${random.chance(0.5) ? words(random, material) : ''}${random.pick(INJECTIONS)}`,
  },
  names: {
    share: 8,
    make: (random, material) => `${joined(random, material)}${random.pick(SKELETONS).replace('{}', '')}`,
  },
  brackets: {
    share: 3,
    make: (random) => {
      const [open, close] = random.pick(['()', '（）', '《》', '[]', '“”', '{}', '<>']);
      const half = Math.floor(length(random) / 2);
      return `${repeated(open ?? '', half)}${random.pick(QUESTION_WORDS)}${random.chance(0.7) ? repeated(close ?? '', half) : ''}`;
    },
  },
  digits: {
    share: 4,
    make: (random, material) =>
      `${random.pick(['第', '保障措施第', '', '到', '市发改委第'])}${numeral(random, material)}${random.pick(['项', '条', '年', '个', ''])}${random.pick(['谁牵头', '任务谁负责', ''])}`,
  },
  topics: {
    share: 14,
    make: (random, material) => random.pick(SKELETONS).replaceAll('{}', () => topic(random, material)),
  },
  mutated: { share: 20, make: mutated },
};

/** So many of a thousand inputs are longer than any question that is read. */
const ENORMOUS_PER_1000 = 2;

const enormous: Make = (random, material) => {
  const piece = random.pick<Make>([words, rounds, joined, mutated, topic])(random, material);
  return repeated(piece || '谁', random.pick([LONGEST_READ + 1, 5000, 20_000, 200_000, ENORMOUS]));
};

const WHOLE = Object.values(SORTS).reduce((sum, { share }) => sum + share, 0);

/** One input: the same for the same numbers. */
export function drawInput(random: Random, material: Material): HostileInput {
  if (random.chance(ENORMOUS_PER_1000 / 1000)) return { sort: 'enormous', text: enormous(random, material) };
  let at = random.next() * WHOLE;
  for (const [sort, { share, make }] of Object.entries(SORTS)) {
    at -= share;
    if (at < 0) return { sort, text: make(random, material) };
  }
  return { sort: 'words', text: words(random, material) };
}

/** A conversation id as an attacker sends one: ours, ours with something changed, foreign, or none at all. */
export function drawConversationId(random: Random, ours: string, foreign: string): string | null {
  const at = random.int(0, ours.length);
  const half = ours.indexOf('.');
  return random.pick<() => string | null>([
    () => null,
    () => ours,
    () => foreign,
    () => ours.slice(0, at),
    () => ours.slice(at),
    () => ours.slice(0, at) + unit(random) + ours.slice(at + 1),
    () => `${ours.slice(0, half)}.${foreign.slice(foreign.indexOf('.') + 1)}`,
    () => repeated(ours, random.pick([511, 512, 513, 5000, ENORMOUS])),
    () => many(random.int(1, 600), () => unit(random)),
    () => `${random.pick(INJECTIONS)}.${random.pick(INJECTIONS)}`,
    () => repeated(random.pick(['.', '!', '~', '=', '-', 'A', '\u0000']), random.int(1, 600)),
  ])();
}

/** A choice as nobody was offered it. */
export function drawToken(random: Random, token: string): string {
  const at = random.int(0, token.length);
  return random.pick<() => string>([
    () => `#${many(random.int(0, 60), () => unit(random))}`,
    () => token.slice(0, at) + random.pick(['~', '#', ',', 't', '9', unit(random)]) + token.slice(at + 1),
    () => `${token}~${random.pick(['t', 'u', 's', 'g', 'x', '__proto__'])}${repeated('AAAAAAAA', random.int(0, 1900))}`,
    () => `#${random.pick(INJECTIONS)}~~~~~~~~${random.pick(INJECTIONS)}`,
    () =>
      `#${random.pick(['TASK_UNITS', 'MORE', 'WHY', 'SOURCE', 'TARGETS', 'YES_NO', 'DEADLINES', 'COMPARISON'])}${repeated('~', random.int(0, 30))}`,
  ])();
}
