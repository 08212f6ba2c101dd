/** What can be asked by one word. */
export interface Command {
  /** Telegram's form is `/name`. */
  readonly name: string;
  /** The words that mean the same where no slash is at hand. */
  readonly words: readonly string[];
  /** The question it stands for; `null`: the one that follows it. */
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
];

/** A command with what stands behind it. */
export interface Called {
  readonly command: Command;
  readonly rest: string;
}

/** The command that a text calls, `null` where it is none of ours. */
export function commandOf(text: string): Called | null {
  const slashed = /^\/(\w+)\s*(.*)$/s.exec(text);
  const command = COMMANDS.find(({ name, words }) =>
    slashed ? slashed[1]?.toLowerCase() === name : words.includes(text),
  );
  return command ? { command, rest: slashed?.[2]?.trim() ?? '' } : null;
}
