import { describe, expect, it } from 'vitest';
import { RequestError } from '#web/client.js';
import type { Event } from '#web/page/load/job.js';
import { isUnfinished, nextOf, type Queue, queueAfter, queueWith } from '#web/page/load/queue.js';

const given = (queue: Queue, ...names: string[]) =>
  queueWith(
    queue,
    names.map((name) => new File(['意见'], name)),
    null,
  );
const FAILED: Event = { kind: 'failed', error: new RequestError('FORBIDDEN', 'why', 403) };
/** Tells what happens to files, each by its place in the queue. */
const told = (queue: Queue, ...events: readonly (readonly [number, Event])[]) =>
  events.reduce((now, [at, event]) => queueAfter(now, now[at]?.key ?? -1, event), queue);
const TWO = given([], 'a.txt', 'b.txt');

describe('files that were given', () => {
  it.each<[string, Queue, string | null, boolean]>([
    ['none', [], null, false],
    ['none begun', TWO, 'a.txt', true],
    ['the first looked at', told(TWO, [0, { kind: 'begun' }]), null, true],
    ['the first failed', told(TWO, [0, FAILED]), 'b.txt', true],
    ['the first left out', told(TWO, [0, { kind: 'left' }]), 'b.txt', true],
    ['the first being stored', told(TWO, [0, { kind: 'storing' }]), null, true],
    ['the first tried again beside the second', told(TWO, [0, FAILED], [0, { kind: 'begun' }]), null, true],
    ['both over', told(TWO, [0, FAILED], [1, { kind: 'stored' }]), null, false],
    ['one that cannot be sent first', given([], 'a.zip', 'b.txt'), 'b.txt', true],
    ['only one that cannot be sent', given([], 'a.zip'), null, false],
  ])('%s: the next, and whether anything is unfinished', (_, queue, next, unfinished) => {
    expect(nextOf(queue)?.file.name ?? null).toBe(next);
    expect(isUnfinished(queue)).toBe(unfinished);
  });

  it.each<[string, Queue, number]>([
    ['failed', told(TWO, [0, FAILED]), 2],
    ['was left out', told(TWO, [0, { kind: 'left' }]), 2],
    ['waits', TWO, 3],
    ['was stored', told(TWO, [0, { kind: 'stored' }]), 3],
  ])('hold the same name once more where it %s before', (_, queue, count) => {
    const after = given(queue, 'a.txt');
    expect(after).toHaveLength(count);
    expect(after.at(-1)).toMatchObject({ file: { name: 'a.txt' }, job: { phase: 'waiting' } });
  });

  it('lose what was said of a file that cannot be sent when it is given again', () => {
    expect(given(given([], 'a.zip'), 'a.zip')).toHaveLength(1);
  });
});
