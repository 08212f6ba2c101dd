import { z } from 'zod';
import type { Heard } from '../../fake/fake-messenger.js';

/** What of a message is seen. */
export type Seen = Omit<Heard, 'chat'>;

/** Feishu's answer to what it does not take. */
export class Refusal extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

const KB = 1024;
/** https://open.feishu.cn/document/server-docs/im-v1/message/reply */
const MOST_BYTES = { interactive: 30 * KB, text: 150 * KB, file: 30 * KB } as const;

// The part of https://open.feishu.cn/document/feishu-cards/card-json-v2-structure that the bot uses; the second schema
// refuses what it does not know (…/card-json-v2-breaking-changes-release-notes).
const plainText = (most: number) =>
  z.strictObject({
    tag: z.literal('plain_text'),
    content: z.string().refine((text) => [...text].length <= most),
    text_size: z.enum(['normal', 'notation', 'heading']).optional(),
    text_color: z.enum(['default', 'grey']).optional(),
  });
const spacing = z.string().regex(/^(small|medium|large|extra_large|\d{1,2}px)$/);
const Div = z.strictObject({ tag: z.literal('div'), text: plainText(Number.POSITIVE_INFINITY) });
const Button = z.strictObject({
  tag: z.literal('button'),
  type: z.enum(['default', 'primary', 'danger', 'text', 'primary_text', 'danger_text', 'primary_filled']),
  size: z.enum(['tiny', 'small', 'medium', 'large']),
  width: z.enum(['default', 'fill']).optional(),
  text: plainText(100),
  behaviors: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('open_url'), default_url: z.url({ protocol: /^https?$/ }) }),
        // Feishu tells no limit for a value; a token is a word of ASCII, and no long one.
        z.strictObject({
          type: z.literal('callback'),
          value: z.looseObject({ token: z.string().regex(/^[\x21-\x7e]{1,128}$/) }),
        }),
      ]),
    )
    .min(1),
});
const Column = z.strictObject({
  tag: z.literal('column'),
  width: z.enum(['auto', 'weighted']),
  weight: z.int().min(1).max(5).optional(),
  padding: z
    .string()
    .regex(/^\d{1,2}px( \d{1,2}px){0,3}$/)
    .optional(),
  vertical_spacing: spacing.optional(),
  elements: z.array(z.union([Div, Button])),
});
const ColumnSet = z.strictObject({
  tag: z.literal('column_set'),
  background_style: z.enum(['default', 'grey', 'grey-50', 'grey-100']).optional(),
  flex_mode: z.enum(['none', 'stretch', 'flow', 'bisect', 'trisect']).optional(),
  columns: z.array(Column).min(1),
});
const CardSchema = z.strictObject({
  schema: z.literal('2.0'),
  config: z.strictObject({ summary: z.strictObject({ content: z.string() }) }).optional(),
  body: z.strictObject({
    vertical_spacing: spacing.optional(),
    elements: z.array(z.discriminatedUnion('tag', [Div, Button, ColumnSet])),
  }),
});
type Element = z.infer<typeof CardSchema>['body']['elements'][number];
const TextContent = z.strictObject({ text: z.string().min(1) });
const FileContent = z.strictObject({ file_key: z.string().min(1) });

/** What people see of a message, or why it is refused; `bytes` is the size of its request. */
export function seen(type: string, json: string, bytes: number, files: ReadonlyMap<string, { name: string }>): Seen {
  if (type !== 'interactive' && type !== 'text' && type !== 'file')
    throw new Refusal(230001, 'Your request contains an invalid request parameter, ext=msg_type.');
  if (bytes > MOST_BYTES[type]) throw new Refusal(230025, 'The length of the message content reaches its limit.');
  const content = parsed(json);
  if (type === 'interactive') return seenCard(content);
  if (type === 'file') {
    const { data } = FileContent.safeParse(content);
    const file = data && files.get(data.file_key);
    if (!file) throw new Refusal(230001, 'Your request contains an invalid request parameter, ext=file_key.');
    return { text: '', buttons: [], files: [file.name] };
  }
  const { data } = TextContent.safeParse(content);
  if (!data) throw new Refusal(230001, 'Your request contains an invalid request parameter, ext=content.');
  return { text: readText(data.text), buttons: [], files: [] };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal(
      230001,
      'Your request contains an invalid request parameter, ext=content is not a string in json.',
    );
  }
}

function seenCard(content: unknown): Seen {
  const { data: card, error } = CardSchema.safeParse(content);
  if (!card)
    throw new Refusal(230099, `Failed to create card content, ext=ErrCode: 200621; ErrMsg: ${z.prettifyError(error)}`);
  if (count(content) > 200)
    throw new Refusal(230099, 'Failed to create card content, ext=ErrCode: 11310; ErrMsg: element exceeds the limit');
  const { elements } = card.body;
  return {
    text: elements.flatMap(linesOf).join('\n'),
    buttons: elements.flatMap(buttonsOf),
    files: [],
  };
}

/** Components and texts, each with a `tag`. */
function count(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 0;
  return Object.values(part).reduce((sum: number, inner) => sum + count(inner), 'tag' in part ? 1 : 0);
}

function linesOf(element: Element): string[] {
  if (element.tag === 'div') return [element.text.content];
  if (element.tag === 'column_set') return element.columns.flatMap(({ elements }) => elements.flatMap(linesOf));
  return element.behaviors.some(({ type }) => type === 'open_url') ? [element.text.content] : [];
}

function buttonsOf(element: Element): Seen['buttons'][number][] {
  if (element.tag === 'div') return [];
  if (element.tag === 'column_set') return element.columns.flatMap(({ elements }) => elements.flatMap(buttonsOf));
  return element.behaviors.flatMap((behavior) =>
    behavior.type === 'callback' ? [{ label: element.text.content, token: behavior.value.token }] : [],
  );
}

/** Text of kind `text` as it is read: https://open.feishu.cn/document/server-docs/im-v1/message-content-description/create_json */
export const readText = (text: string): string =>
  text
    .replace(/<at user_id="([^"]*)">([^<]*)<\/at>/g, (_, id, name) => (id === 'all' ? '@所有人' : `@${name}`))
    .replace(/<([ius])>(.*?)<\/\1>/gs, '$2')
    .replace(/\*\*(.+?)\*\*/gs, '$1')
    .replace(/\[([^[\]]*)\]\((https?:[^)]*)\)/g, '$1')
    .replaceAll('\u2060', '');
