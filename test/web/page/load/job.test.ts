import { describe, expect, it } from 'vitest';
import { RequestError } from '#web/client.js';
import { type Event, isSettled, jobAfter, WAITING } from '#web/page/load/job.js';
import type { Stage } from '#web/page/load/preview.js';

const stage = (name: Stage['stage'], more: Partial<Stage> = {}): Event => ({
  kind: 'stage',
  stage: { stage: name, milliseconds: 1.5, found: [], result: null, error: null, ...more },
});
const RESULT: Stage['result'] = {
  id: 'directive:a',
  title: '意见',
  outcome: 'CREATED',
  replaces: null,
  tasks: 1,
  duties: 2,
  diagnostics: [],
  diff: { added: 3, dropped: 0, changed: 0, facts: [] },
};
const LOOKED_AT = [stage('READ'), stage('COMPARE', { result: RESULT }), { kind: 'ended' } as const];
const UNCHANGED = [stage('COMPARE', { result: { ...RESULT, outcome: 'UNCHANGED' } }), { kind: 'ended' } as const];
const failing = (code: string): Event => ({ kind: 'failed', error: new RequestError(code, 'why', 403) });
const jobAt = (events: readonly Event[]) => events.reduce(jobAfter, WAITING);

describe('a file on its way', () => {
  it.each<[string, readonly Event[], string, boolean]>([
    ['not begun', [], 'waiting', false],
    ['begun', [{ kind: 'begun' }], 'reading', false],
    ['in the middle', [{ kind: 'begun' }, stage('READ')], 'reading', false],
    ['looked at', LOOKED_AT, 'ready', false],
    ['that changes nothing', UNCHANGED, 'unchanged', true],
    ['being stored', [...LOOKED_AT, { kind: 'storing' }], 'storing', false],
    ['stored', [...LOOKED_AT, { kind: 'storing' }, { kind: 'stored' }], 'stored', true],
    ['left out', [...LOOKED_AT, { kind: 'left' }], 'left', true],
    ['broken off', [{ kind: 'begun' }, stage('READ'), { kind: 'ended' }], 'failed', true],
    ['of no directive', [stage('EXTRACT', { error: { code: 'NOT_A_DIRECTIVE', message: 'no' } })], 'failed', true],
    ['looked at again', [failing('FORBIDDEN'), { kind: 'begun' }], 'reading', false],
  ])('%s', (_, events, phase, settled) => {
    expect(jobAt(events).phase).toBe(phase);
    expect(isSettled(jobAt(events))).toBe(settled);
  });

  it.each([
    ['FORBIDDEN', true],
    ['UNAUTHENTICATED', true],
    ['NO_TOKEN', true],
    ['WRITING_OFF', true],
    ['SERVER_UNREACHABLE', false],
  ])('failed with %s: another token may help, %s', (code, token) => {
    expect(jobAt([failing(code)]).failure).toEqual({ code, message: 'why', token });
  });

  it('keeps the stages in the order in which they are told, and what the last says', () => {
    const { stages, preview } = jobAt(LOOKED_AT);
    expect(stages.map((one) => one.stage)).toEqual(['READ', 'COMPARE']);
    expect(preview).toBe(RESULT);
  });

  it('that cannot be read says so, whatever was thrown', () => {
    expect(jobAt([{ kind: 'failed', error: 'gone' }]).failure).toEqual({
      code: 'UNREADABLE',
      message: 'gone',
      token: false,
    });
  });
});
