import { FakeDingtalk } from '../fake/dingtalk.js';
import type { FakeMessenger } from '../fake/fake-messenger.js';
import { FakeFeishu } from '../fake/feishu.js';
import { FakeTelegram } from '../fake/telegram.js';
import { FakeWecom } from '../fake/wecom.js';

/** A fake of every messenger that there is a channel for, and of every way in which it delivers. */
export const FAKES: readonly (readonly [string, () => FakeMessenger])[] = [
  ['telegram', () => new FakeTelegram()],
  ['telegram by webhook', () => new FakeTelegram({ webhook: true })],
  ['dingtalk', () => new FakeDingtalk()],
  ['feishu', () => new FakeFeishu()],
  ['wecom', () => new FakeWecom()],
];
