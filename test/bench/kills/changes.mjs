import { extractDirective } from '../../../dist/src/pipeline.js';
import { generateDirective } from '../../corpus/generate.mjs';

/** Directives that the changes are about. */
const POOL = 6;

/** A small generator of numbers in [0, 1), the same for the same seed. */
export function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}

/** The n-th directive of the pool as its version says: other units, a task more or less. */
function textOf(n, version) {
  const text = generateDirective(n);
  if (version === 0) return text;
  return text
    .replace('完善配套政策', `完善第${version}批配套政策`)
    .replaceAll('市财政局', version % 2 ? '市审计局' : '市统计局')
    .replace(/\n40\..*\n/, version % 3 ? '\n' : '$&');
}

const IDS = await Promise.all(
  Array.from({ length: POOL }, async (_, n) => (await extractDirective('', Buffer.from(textOf(n, 0)))).directive.id),
);

/** So many changes as `next` decides, to a graph that holds `loaded`; that of number `at` of the kind that is named. */
export function makeChanges(next, { loaded, count, at = 0, named = null }) {
  const holds = new Set(loaded);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const change = (kind) => {
    if (kind === 'close') return { kind };
    if (kind === 'withdraw' && holds.size > 0) {
      const id = pick([...holds]);
      holds.delete(id);
      return { kind, id };
    }
    const free = IDS.filter((id) => !holds.has(id));
    const replaces = holds.size > 0 && (kind === 'replace' || free.length === 0);
    const id = pick(replaces ? [...holds] : free);
    holds.add(id);
    const n = IDS.indexOf(id);
    const text = textOf(n, 1 + Math.floor(next() * 1e6));
    return { kind: replaces ? 'replace' : 'ingest', id, name: `${n}.txt`, text };
  };
  const kinds = ['ingest', 'replace', 'withdraw'];
  return Array.from({ length: count }, (_, number) => change(number === at && named ? named : pick(kinds)));
}
