import { type Reply, textReply } from '../port/reply.js';

/** How to ask, below the greeting. */
export const HOW = [
  '直接发问题即可，例如“第1项任务谁牵头？”“他们的局长是谁？”；群里请 @我。',
  '也可以发：任务列表、单位列表、文件列表、原文、更多、下载表格。',
  '文件没有写的，我会说没有。',
];

export const TEXT_ONLY = textReply('请用文字提问。发“帮助”看可以问什么。');
export const ASK_WHAT = textReply('请把问题写在后面，例如：/ask 第1项任务谁牵头？');
export const TOO_OLD = textReply('这条消息太旧，按钮已失效，请重新提问。');
export const SORRY = textReply('抱歉，刚才没能回答，请再问一次。');
export const TOO_MANY = textReply('您发得太快，后面的消息没有处理，请等前面的答完再问。');
export const NO_FILES = textReply('您没有载入文件的权限，请联系管理员。');

export const NO_SUCH_COMMAND = textReply('没有这个命令。发“帮助”看可以问什么。');
export const ASK_FIRST = textReply('还没有可以看原文的回答，请先提一个问题。');
export const TOO_LARGE = textReply('文件超过 10 MB，没有读取。');

/** Tells somebody who may not ask under which ids an administrator can let them, or their group, in. */
export const notAllowed = ({ user, chat, direct }: { user: string; chat: string; direct: boolean }): Reply =>
  textReply(`您还不在允许提问的名单里。请把您的编号 ${user}${direct ? '' : `（或本群的编号 ${chat}）`}告诉管理员。`);
