/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below) => Math.floor(next() * below);
  return { next, int, pick: (list) => list[int(list.length)] };
}

/** The numbers of one input: the same for the same seed and place, whichever inputs were made before. */
export const randomAt = (surface, seed, index) => {
  const letters = [...surface].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) | 0, seed);
  return randomOf(Math.imul(letters ^ (index + 0x9e3779b9), 0x85ebca6b));
};

const joined = (...parts) => Buffer.concat(parts);
/** How bytes are changed: a bit, a cut, a piece of another file, a piece twice, a word put in, a run of one byte. */
const CHANGES = [
  (bytes, { int }) => {
    const out = Buffer.from(bytes);
    if (out.length > 0) out[int(out.length)] ^= 1 << int(8);
    return out;
  },
  (bytes, { int }) => bytes.subarray(0, int(bytes.length + 1)),
  (bytes, { int }, { pick }) => {
    const other = pick();
    const [at, from] = [int(bytes.length + 1), int(other.length + 1)];
    return joined(bytes.subarray(0, at), other.subarray(from, from + int(400)), bytes.subarray(at + int(100)));
  },
  (bytes, { int }) => {
    const [at, length] = [int(bytes.length + 1), int(300)];
    return joined(bytes.subarray(0, at + length), bytes.subarray(at));
  },
  (bytes, random, { words }) => {
    const at = random.int(bytes.length + 1);
    return joined(bytes.subarray(0, at), Buffer.from(random.pick(words)), bytes.subarray(at + random.int(4)));
  },
  (bytes, { int }) => {
    const at = int(bytes.length + 1);
    return joined(bytes.subarray(0, at), Buffer.alloc(int(200), int(256)), bytes.subarray(at));
  },
];

/** Bytes changed one to six times; `others` are spliced in, `words` put in. */
export function mutatedBytes(bytes, random, { others, words }) {
  let out = Buffer.from(bytes);
  for (let times = 1 + random.int(6); times > 0; times--)
    out = random.pick(CHANGES)(out, random, { pick: () => random.pick(others), words });
  return out;
}

/** A text changed one to eight times by what a drafter, a scanner or an attacker does to it. */
export function mutatedText(text, random, { others, words }) {
  let out = text;
  for (let times = 1 + random.int(8); times > 0; times--) {
    const at = random.int(out.length + 1);
    const to = Math.min(out.length, at + random.int(40));
    const put = random.pick([
      () => '',
      () => random.pick(words),
      () => random.pick(words).repeat(1 + random.int(30)),
      () => out.slice(at, to).repeat(2 + random.int(4)),
      () => [...out.slice(at, to)].reverse().join(''),
      () => String.fromCharCode(random.int(0x10000)),
      () => {
        const other = random.pick(others);
        const from = random.int(other.length + 1);
        return other.slice(from, from + random.int(200));
      },
    ])();
    out = out.slice(0, at) + put + out.slice(random.next() < 0.5 ? at : to);
  }
  return out;
}
