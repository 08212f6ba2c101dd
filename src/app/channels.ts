import type { Registry } from 'prom-client';
import type { Channel } from '#bots/channel.js';
import { BotDesk } from '#bots/desk/bot-desk.js';
import { channelMetrics } from '#bots/metrics.js';
import { offChannel } from '#bots/off-channel.js';
import type { Messenger } from '#bots/port/messenger.js';
import { SupervisedChannel } from '#bots/supervised-channel.js';
import type { Log, Zerentu } from '#src/app-port.js';
import type { ChannelSetting } from '#src/config/channels.js';
import type { Config } from '#src/config.js';
import type { Figures } from './figures.js';
import { measured } from './measured.js';
import { sourceLinks } from './source-links.js';

/** What channels are opened with. */
export interface ChannelsOptions {
  readonly config: Pick<Config, 'channels' | 'url' | 'readToken'>;
  readonly zerentu: Zerentu;
  readonly log: Log;
  readonly registry: Registry;
  readonly figures: Figures;
}

/** What every messenger is made with. */
interface Made {
  readonly desk: BotDesk;
  readonly log: Log;
  readonly onRetry: () => void;
}

/** One kind of channel. */
interface Kind<T> {
  readonly name: string;
  readonly setting: ChannelSetting<T>;
  readonly secrets: (config: T) => readonly (string | undefined)[];
  /** Loads the messenger with its SDK. */
  readonly load: (config: T, made: Made) => Promise<Messenger>;
}

/**
 * Every channel, none started yet: those that are not set up are off and say what is missing. A messenger's SDK is
 * loaded only where it is used.
 */
export function openChannels(options: ChannelsOptions): Channel[] {
  const { telegram, dingtalk, feishu, wecom } = options.config.channels;
  const open = opener(options);
  return [
    open({
      name: 'telegram',
      setting: telegram,
      secrets: ({ token, webhook }) => [token, webhook?.secret],
      load: async (config, { desk, log, onRetry }) => {
        const { TelegramMessenger } = await import('#bots/telegram/telegram-messenger.js');
        return new TelegramMessenger({ config, log, onRetry, glance: (question, user) => desk.glance(question, user) });
      },
    }),
    open({
      name: 'dingtalk',
      setting: dingtalk,
      secrets: ({ clientSecret }) => [clientSecret],
      load: async (config, { log, onRetry }) => {
        const { DingtalkMessenger } = await import('#bots/dingtalk/dingtalk-messenger.js');
        return new DingtalkMessenger({ config, log, onRetry });
      },
    }),
    open({
      name: 'feishu',
      setting: feishu,
      secrets: ({ appSecret }) => [appSecret],
      load: async (config, { log, onRetry }) => {
        const { FeishuMessenger } = await import('#bots/feishu/feishu-messenger.js');
        return new FeishuMessenger({ config, log, onRetry });
      },
    }),
    open({
      name: 'wecom',
      setting: wecom,
      secrets: ({ secret }) => [secret],
      load: async (config, { log, onRetry }) => {
        const { WecomMessenger } = await import('#bots/wecom/wecom-messenger.js');
        return new WecomMessenger({ config, log, onRetry });
      },
    }),
  ];
}

function opener({ config: { url, readToken }, zerentu, log, registry, figures }: ChannelsOptions) {
  const metricsOf = channelMetrics(registry);
  const linkTo = sourceLinks({ url, readToken });
  return <T>({ name, setting, secrets, load }: Kind<T>): Channel => {
    if ('missing' in setting) return offChannel(name, `not set: ${setting.missing.join(', ')}`);
    if (readToken && setting.allowed.length === 0) {
      const message = `reading over HTTP needs a token, but anybody may ask here: set ${name.toUpperCase()}_ALLOWED`;
      log.warn({ channel: name }, message);
    }
    const metrics = metricsOf(name);
    const desk = new BotDesk({
      channel: name,
      zerentu: measured(zerentu, figures, name),
      linkTo,
      allowed: setting.allowed,
      metrics,
      log,
    });
    return new SupervisedChannel({
      name,
      load: () => load(setting, { desk, log, onRetry: () => metrics.retried() }),
      desk,
      metrics,
      secrets: secrets(setting).filter((secret) => secret !== undefined),
      log,
    });
  };
}
