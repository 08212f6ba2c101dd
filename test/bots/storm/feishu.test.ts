import { stormOver } from '../every-channel/storm.js';
import { FakeFeishu } from '../fake/feishu.js';

stormOver('feishu', () => new FakeFeishu());
