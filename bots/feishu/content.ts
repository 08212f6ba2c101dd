import { z } from 'zod';

const Text = z.object({ text: z.string() });
const Node = z.object({
  tag: z.string(),
  text: z.string().catch(''),
  user_id: z.string().catch(''),
});
const Post = z.object({ title: z.string().catch(''), content: z.array(z.array(Node)) });

/**
 * What a message says, https://open.feishu.cn/document/server-docs/im-v1/message-content-description/message_content:
 * empty for kinds that say nothing in words. `nameOf` gives what stands for the key of a mention, `undefined` for none.
 */
export function textOf(type: string, content: unknown, nameOf: (key: string) => string | undefined): string {
  if (type === 'text') return named(Text.parse(content).text, nameOf);
  if (type !== 'post') return '';
  const { title, content: lines } = Post.parse(content);
  const said = lines.map((line) => line.map((node) => (node.tag === 'at' ? node.user_id : node.text)).join(''));
  return named([title, ...said].filter((line) => line.trim() !== '').join('\n'), nameOf);
}

const named = (text: string, nameOf: (key: string) => string | undefined): string =>
  text.replace(/@_user_\d+/g, (key) => nameOf(key) ?? key).trim();
