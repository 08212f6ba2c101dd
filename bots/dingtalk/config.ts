/** What the channel is told of DingTalk. */
export interface DingtalkConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  /** https://api.dingtalk.com where nothing else is said. */
  readonly apiRoot: string;
  /** https://oapi.dingtalk.com where nothing else is said. */
  readonly oapiRoot: string;
}
