import { stormOver } from '../every-channel/storm.js';
import { FakeTelegram } from '../fake/telegram.js';

stormOver('telegram by webhook', () => new FakeTelegram({ webhook: true }));
