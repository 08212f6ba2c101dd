import type { Settings } from './settings.js';

/** A channel that is set up, or why it is not. */
export type ChannelSetting<T> =
  | (T & {
      /** Users or chats that may ask, empty for everybody; users named here may load files. */
      readonly allowed: readonly string[];
    })
  | {
      /** The variables that are missing. */
      readonly missing: readonly string[];
    };

/** The settings of every channel. */
export interface ChannelsConfig {
  readonly telegram: ChannelSetting<{
    readonly token: string;
    readonly apiRoot: string;
    /** `null`: it polls. */
    readonly webhook: { readonly url: string; readonly secret: string } | null;
  }>;
  readonly dingtalk: ChannelSetting<{
    readonly clientId: string;
    readonly clientSecret: string;
    readonly apiRoot: string;
    readonly oapiRoot: string;
  }>;
  readonly feishu: ChannelSetting<{ readonly appId: string; readonly appSecret: string; readonly domain: string }>;
  readonly wecom: ChannelSetting<{ readonly botId: string; readonly secret: string; readonly wsUrl: string }>;
}

/** The named variables, or which of them are missing. */
function needed<N extends keyof Settings>(data: Settings, ...names: N[]) {
  const missing = names.filter((name) => data[name] === undefined);
  return missing.length > 0 ? { missing } : null;
}

/** Reads the settings of the channels. */
export function channelsConfig(data: Settings): ChannelsConfig {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = data;
  return {
    telegram: needed(data, 'TELEGRAM_BOT_TOKEN', ...(url ? WEBHOOK : [])) ?? {
      token: data.TELEGRAM_BOT_TOKEN ?? '',
      allowed: data.TELEGRAM_ALLOWED,
      apiRoot: data.TELEGRAM_API_ROOT,
      webhook: url && secret ? { url, secret } : null,
    },
    dingtalk: needed(data, 'DINGTALK_CLIENT_ID', 'DINGTALK_CLIENT_SECRET') ?? {
      clientId: data.DINGTALK_CLIENT_ID ?? '',
      clientSecret: data.DINGTALK_CLIENT_SECRET ?? '',
      allowed: data.DINGTALK_ALLOWED,
      apiRoot: data.DINGTALK_API_ROOT,
      oapiRoot: data.DINGTALK_OAPI_ROOT,
    },
    feishu: needed(data, 'FEISHU_APP_ID', 'FEISHU_APP_SECRET') ?? {
      appId: data.FEISHU_APP_ID ?? '',
      appSecret: data.FEISHU_APP_SECRET ?? '',
      allowed: data.FEISHU_ALLOWED,
      domain: data.FEISHU_DOMAIN,
    },
    wecom: needed(data, 'WECOM_BOT_ID', 'WECOM_BOT_SECRET') ?? {
      botId: data.WECOM_BOT_ID ?? '',
      secret: data.WECOM_BOT_SECRET ?? '',
      allowed: data.WECOM_ALLOWED,
      wsUrl: data.WECOM_WS_URL,
    },
  };
}

const WEBHOOK = ['TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET'] as const;
