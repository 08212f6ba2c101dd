import { describe, expect, it } from 'vitest';
import { isOwnPath, VIEW_PATHS } from '#src/config/own-paths.js';
import { hrefOf, PATHS, routeOf } from '#web/page/shell/routes.js';

describe('addresses', () => {
  it('are those that the server answers with the page', () => {
    expect(Object.values(PATHS)).toEqual(VIEW_PATHS);
  });

  it.each([
    ['ask', {}, '/'],
    [
      'ask',
      { q: ['谁牵头', '他们的局长'] },
      '/#q=%E8%B0%81%E7%89%B5%E5%A4%B4&q=%E4%BB%96%E4%BB%AC%E7%9A%84%E5%B1%80%E9%95%BF',
    ],
    ['unit', { id: 'unit:聊城市/a&b=c#d' }, '/unit?id=unit%3A%E8%81%8A%E5%9F%8E%E5%B8%82%2Fa%26b%3Dc%23d'],
    ['source', { directive: 'x', at: null, kinds: undefined, other: '' }, '/source?directive=x'],
  ] as const)('%s with %j is %s, and back', (view, params, href) => {
    expect(hrefOf(view, params)).toBe(href);
    const route = routeOf(new URL(href, 'http://x.example'));
    expect(route?.view).toBe(view);
    for (const [name, value] of Object.entries(params))
      expect(route?.params.getAll(name)).toEqual([value ?? []].flat().filter(Boolean));
  });

  it.each([
    ['/?q=1&q=2#q=3', ['1', '2', '3']],
    ['/#content', []],
    ['/unit?q=1#q=2', ['1']],
  ])('%s asks for %j', (href, questions) => {
    expect(routeOf(new URL(href, 'http://x.example'))?.params.getAll('q')).toEqual(questions);
  });

  it.each(['/graphql', '/source/KEY/1-2', '/export/xlsx', '/maps'])('%s is no view', (path) => {
    expect(routeOf(new URL(path, 'http://x.example'))).toBeNull();
  });

  it.each(['/', '/map', '/map/', '/graphql', '/graphql/stream', '/source/KEY/1-2', '/page/assets/x.js'])(
    '%s is our own: no webhook can stand there',
    (path) => expect(isOwnPath(path)).toBe(true),
  );
  it.each(['/telegram', '/maps', '/graphqls', '/bot/map'])('%s is free', (path) => expect(isOwnPath(path)).toBe(false));
});
