/** What DingTalk refuses of a message, as its documents and its errors say; the numbers are argued in `bots/dingtalk/render.ts`. */

type Fields = Readonly<Record<string, unknown>>;

const filled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const bytes = (text: string) => Buffer.byteLength(text);

/** Raw HTML shows as nothing on a phone (github.com/eryajf/chatgpt-dingtalk/pull/213). */
const hasTag = (markdown: string) => /<\/?[a-z!]/i.test(markdown);

function buttonRefusal(title: unknown, address: unknown): string | null {
  if (!filled(title) || [...title].length > 20) return `button title of 1 to 20 characters: ${String(title)}`;
  if (!filled(address) || address.length > 500) return `button address of 1 to 500 characters: ${String(address)}`;
  return /^(https?|dtmd):\/\//.test(address) ? null : 'unsafe link';
}

function markdownRefusal(title: unknown, text: unknown): string | null {
  if (!filled(title) || [...title].length > 100) return 'title of 1 to 100 characters';
  if (!filled(text)) return 'text is missing';
  if (hasTag(text)) return 'HTML in Markdown';
  const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address ?? '');
  return links.every((address) => /^(https?|dtmd):\/\/\S+$/.test(address) && address.length <= 500)
    ? null
    : 'unsafe link';
}

function cardRefusal({ title, text, btnOrientation, btns }: Fields): string | null {
  if (!Array.isArray(btns) || btns.length === 0) return 'btns are missing';
  if (btnOrientation !== '0' && btnOrientation !== '1') return 'btnOrientation';
  const refusals = btns.map((button: Fields) => buttonRefusal(button.title, button.actionURL));
  return markdownRefusal(title, text) ?? refusals.find((refusal) => refusal !== null) ?? null;
}

/** Why a session webhook refuses a body, `null` where it takes it. */
export function webhookRefusal(json: string): { errcode: number; errmsg: string } | null {
  if (bytes(json) > 20_000) return { errcode: 460101, errmsg: 'message too long, exceed 20000 bytes' };
  const body = JSON.parse(json) as Fields;
  const part = (body[String(body.msgtype)] ?? {}) as Fields;
  const problem =
    body.msgtype === 'text'
      ? filled(part.content)
        ? null
        : 'content is missing'
      : body.msgtype === 'markdown'
        ? markdownRefusal(part.title, part.text)
        : body.msgtype === 'actionCard'
          ? cardRefusal(part)
          : 'unknown msgtype';
  return problem === null ? null : { errcode: 40035, errmsg: `不合法的参数 ${problem}` };
}

function robotCardRefusal(msgKey: string, param: Fields): string | null {
  const count = Number(msgKey.slice('sampleActionCard'.length) || 1);
  const buttons =
    count === 1
      ? [buttonRefusal(param.singleTitle, param.singleURL)]
      : Array.from({ length: count }, (_, at) =>
          buttonRefusal(param[`actionTitle${at + 1}`], param[`actionURL${at + 1}`]),
        );
  return markdownRefusal(param.title, param.text) ?? buttons.find((refusal) => refusal !== null) ?? null;
}

/** Why the robot API refuses a message, `null` where it takes it. */
export function robotRefusal(msgKey: unknown, msgParam: unknown): string | null {
  if (typeof msgKey !== 'string' || typeof msgParam !== 'string') return 'invalidParameter.msgKey.empty';
  if (bytes(msgParam) > 15_000) return 'invalidParameter.msgParam.tooLong';
  const param = JSON.parse(msgParam) as Fields;
  const problem =
    msgKey === 'sampleText'
      ? filled(param.content)
        ? null
        : 'content'
      : msgKey === 'sampleMarkdown'
        ? markdownRefusal(param.title, param.text)
        : msgKey === 'sampleFile'
          ? [param.mediaId, param.fileName].every(filled) && /^(xlsx|pdf|zip|rar|docx?)$/.test(String(param.fileType))
            ? null
            : 'file'
          : /^sampleActionCard[2-5]?$/.test(msgKey)
            ? robotCardRefusal(msgKey, param)
            : 'msgKey';
  return problem === null ? null : `invalidParameter.param.invalid ${problem}`;
}

const SENDS = /^dtmd:\/\/dingtalkclient\/sendMessage\?content=(.+)$/;

/** What is sent where an address is pressed, `null` for one that opens a page. */
export function spokenBy(address: string): string | null {
  const content = SENDS.exec(address)?.[1];
  return content === undefined ? null : decodeURIComponent(content);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string) =>
  text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code, name) => NAMED[name] ?? String.fromCodePoint(Number(code)));

/** Markdown as DingTalk shows it, and what can be pressed in it. */
export function shown(markdown: string) {
  const links = [...markdown.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)];
  const text = markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#{1,6} |^> ?|\*\*/gm, '')
    .replace(/ +$/gm, '');
  const buttons = links.flatMap(([, label = '', address = '']) => {
    const token = spokenBy(address);
    return token === null ? [] : [{ label: decode(label), token }];
  });
  return { text: decode(text), buttons };
}
