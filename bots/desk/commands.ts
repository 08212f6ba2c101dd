/** What can be asked by one word. */
export interface Command {
  readonly name: 'start' | 'help' | 'ask' | 'units' | 'tasks' | 'directives' | 'source' | 'table';
  /** The words that mean the same where no slash is at hand. */
  readonly words: readonly string[];
  /** The question it stands for; `null`: the one that follows it, or none. */
  readonly question: string | null;
}

/** The commands of every channel, and what each asks. */
export const COMMANDS: readonly Command[] = [
  { name: 'start', words: ['开始'], question: '你好' },
  { name: 'help', words: ['帮助', '使用说明'], question: '你好' },
  { name: 'ask', words: [], question: null },
  { name: 'units', words: ['单位列表'], question: '文件涉及哪些单位？' },
  { name: 'tasks', words: ['任务列表'], question: '有哪些任务？' },
  { name: 'directives', words: ['文件列表'], question: '有哪些文件？' },
  { name: 'source', words: ['原文'], question: '原话怎么说？' },
  { name: 'table', words: ['下载表格'], question: null },
];

/** A command with what stands behind it; `command` is `null` where none of ours has the name. */
export interface Called {
  readonly command: Command | null;
  readonly rest: string;
  /** With a slash, so that it is said to a bot and to nobody else. */
  readonly slashed: boolean;
}

/** The command that a text calls, by `/name`, by `/` and one of its words, or by one of its words; `null` where it calls none. */
export function commandOf(text: string): Called | null {
  const slashed = /^[/／]([\p{L}\d_]+)\s*(.*)$/su.exec(text);
  const called = slashed?.[1]?.toLowerCase() ?? text.replace(/[\s。.!！?？]+$/, '');
  const command = COMMANDS.find(({ name, words }) => words.includes(called) || (slashed !== null && name === called));
  if (!slashed && !command) return null;
  return { command: command ?? null, rest: slashed?.[2]?.trim() ?? '', slashed: slashed !== null };
}
