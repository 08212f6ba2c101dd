import { describe, expect, it } from 'vitest';
import { failureOf } from '#bots/dingtalk/errors.js';

const failure = (status: number, body: Record<string, unknown> | null, retryAfter = 0) => {
  const error = failureOf({ status, body, retryAfter }, 15_000);
  return error && [error.kind, error.retry];
};

describe('dingtalk: what an answer means', () => {
  it.each([
    ['success of the old API', 200, { errcode: 0, errmsg: 'ok' }, null],
    ['success of the new API', 200, { processQueryKey: 'k' }, null],
    ['twenty in a minute', 200, { errcode: 130101 }, ['busy', 15_000]],
    ['calls a second, old', 200, { errcode: 90018 }, ['busy', true]],
    ['calls a second, new', 403, { code: 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi' }, ['busy', true]],
    ['too fast', 400, { code: 'send.byToken.tooFast' }, ['busy', true]],
    ['system busy', 200, { errcode: -1 }, ['busy', true]],
    ['server error', 502, null, ['busy', true]],
    ['a page of the firewall', 200, null, ['busy', true]],
    ['no such page', 404, null, ['refused', false]],
    ['no such permission', 403, { code: 'Forbidden.AccessDenied.AccessTokenPermissionDenied' }, ['refused', false]],
    ["a month's calls", 403, { code: 'Forbidden.AccessDenied.ApiCountLimitForOrg' }, ['refused', false]],
    ['too long', 200, { errcode: 460101 }, ['refused', false]],
    ['session over', 200, { errcode: 300001 }, ['gone', false]],
    ['token over, old', 200, { errcode: 40014 }, ['token', true]],
    ['token over, new', 400, { code: 'InvalidAuthentication' }, ['token', true]],
  ] as const)('%s', (_, status, body, meaning) => {
    expect(failure(status, body)).toEqual(meaning);
  });

  it('waits as long as it is asked to', () => {
    expect(failure(429, { code: 'Throttled' }, 7)).toEqual(['busy', 7000]);
    expect(failure(429, null)).toEqual(['busy', true]);
  });

  it('holds no words of the answer', () => {
    const error = failureOf({ status: 400, body: { code: 'bad <code>', message: 'secret' }, retryAfter: 0 }, 1);
    expect(error?.message).toBe('DingTalk: badcode (status 400)');
  });
});
