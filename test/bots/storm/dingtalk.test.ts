import { stormOver } from '../every-channel/storm.js';
import { FakeDingtalk } from '../fake/dingtalk.js';

stormOver('dingtalk', () => new FakeDingtalk());
