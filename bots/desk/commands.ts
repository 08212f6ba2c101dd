import { GREETING } from '#src/app-port.js';

/** What gives the answer's tasks as a file, typed or pressed. */
export const TABLE = '下载表格';

/** What can be asked by one word. */
export interface Command {
  readonly name: 'start' | 'help' | 'ask' | 'units' | 'tasks' | 'directives' | 'source' | 'table';
  /** The words that mean the same where no slash is at hand. */
  readonly words: readonly string[];
  /** The question it stands for; `null`: the one that follows it, or none. */
  readonly question: string | null;
  /** What a menu says of it. */
  readonly zh: string;
  readonly en: string;
}

/** The commands of every channel, and what each asks; most wanted first, as menus show them. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'ask',
    words: [],
    question: null,
    zh: '提问，例如 /ask 第1项任务谁牵头？',
    en: 'Ask, e.g. /ask 第1项任务谁牵头？',
  },
  { name: 'tasks', words: ['任务列表'], question: '有哪些任务？', zh: '有哪些任务', en: 'List the tasks' },
  { name: 'units', words: ['单位列表'], question: '文件涉及哪些单位？', zh: '有哪些单位', en: 'List the units' },
  { name: 'directives', words: ['文件列表'], question: '有哪些文件？', zh: '有哪些文件', en: 'List the directives' },
  {
    name: 'source',
    words: ['原文'],
    question: '原话怎么说？',
    zh: '上一个回答的原文',
    en: 'Show the words that the last answer came from',
  },
  { name: 'table', words: [TABLE], question: null, zh: '下载任务分解表', en: 'Get the table of tasks' },
  { name: 'help', words: ['帮助', '使用说明'], question: GREETING, zh: '怎么用', en: 'How to use this bot' },
  { name: 'start', words: ['开始'], question: GREETING, zh: '从头开始', en: 'Start over' },
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
