import { stormOver } from '../every-channel/storm.js';
import { FakeWecom } from '../fake/wecom.js';

stormOver('wecom', () => new FakeWecom());
