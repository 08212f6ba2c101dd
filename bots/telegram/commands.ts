/** A command as Telegram's menu shows it. */
export interface MenuCommand {
  readonly command: string;
  readonly zh: string;
  readonly en: string;
}

/** What Telegram's menu of the bot offers, most wanted first; also the commands that are taken for ours in a group. */
export const COMMANDS: readonly MenuCommand[] = [
  { command: 'ask', zh: '提问，例如 /ask 谁牵头智能制造？', en: 'Ask, e.g. /ask 谁牵头智能制造？' },
  { command: 'tasks', zh: '有哪些任务', en: 'List the tasks' },
  { command: 'units', zh: '有哪些单位', en: 'List the units' },
  { command: 'directives', zh: '有哪些文件', en: 'List the directives' },
  { command: 'source', zh: '上一个回答的原文', en: 'Show the words that the last answer came from' },
  { command: 'help', zh: '怎么用', en: 'How to use this bot' },
  { command: 'start', zh: '从头开始', en: 'Start over' },
];
