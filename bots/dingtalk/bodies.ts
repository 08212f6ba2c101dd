import type { OutgoingFile } from '../port/reply.js';
import { readMarkdown } from './markdown.js';
import type { DingtalkMessage } from './render.js';

/** A message of the robot API: a template by its key, and what goes into it as JSON. */
export interface RobotTemplate {
  readonly msgKey: string;
  readonly msgParam: string;
}

/** A message in the form of each way of sending. */
export interface Bodies {
  readonly webhook: object;
  readonly robot: RobotTemplate;
}

const template = (msgKey: string, param: object): RobotTemplate => ({ msgKey, msgParam: JSON.stringify(param) });

/** `sampleActionCard` holds one button, `sampleActionCard2` to `5` so many, one below the other. */
function robotCard({ title, text, buttons }: DingtalkMessage): RobotTemplate {
  const [only] = buttons;
  if (only && buttons.length === 1)
    return template('sampleActionCard', { title, text, singleTitle: only.title, singleURL: only.address });
  const fields = buttons.flatMap((button, at) => [
    [`actionTitle${at + 1}`, button.title],
    [`actionURL${at + 1}`, button.address],
  ]);
  return template(`sampleActionCard${buttons.length}`, { title, text, ...Object.fromEntries(fields) });
}

/** A message as Markdown, or as an action card where it has buttons (open.dingtalk.com/document/development/robot-message-type). */
export function bodiesOf(message: DingtalkMessage): Bodies {
  const { title, text, buttons } = message;
  if (buttons.length === 0)
    return {
      webhook: { msgtype: 'markdown', markdown: { title, text } },
      robot: template('sampleMarkdown', { title, text }),
    };
  const btns = buttons.map((button) => ({ title: button.title, actionURL: button.address }));
  return {
    webhook: { msgtype: 'actionCard', actionCard: { title, text, btnOrientation: '0', btns } },
    robot: robotCard(message),
  };
}

/** The same message as plain text, for one that was refused as it is. */
export function plainBodiesOf({ text }: DingtalkMessage): Bodies {
  const content = readMarkdown(text);
  return { webhook: { msgtype: 'text', text: { content } }, robot: template('sampleText', { content }) };
}

/** A file that was uploaded. */
export function fileTemplate({ name }: OutgoingFile, mediaId: string): RobotTemplate {
  return template('sampleFile', { mediaId, fileName: name, fileType: name.split('.').at(-1) ?? '' });
}
