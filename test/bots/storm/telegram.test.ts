import { stormOver } from '../every-channel/storm.js';
import { FakeTelegram } from '../fake/telegram.js';

stormOver('telegram', () => new FakeTelegram());
