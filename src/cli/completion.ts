import type { Zerentu } from '#src/app-port.js';

/** Over a larger graph names are not fetched: a list of them is no help any more. */
const MOST_TASKS = 5_000;
const LISTING = ['有哪些任务？', '文件涉及哪些单位？', '文件提到多少人？', '一共点名了多少家企业？'];

/** The names of the tasks, units, people and enterprises that are loaded; none of a very large graph. */
export async function knownNames(zerentu: Pick<Zerentu, 'ask' | 'list'>): Promise<readonly string[]> {
  const tasks = (await zerentu.list()).reduce((sum, directive) => sum + directive.tasks, 0);
  if (tasks > MOST_TASKS) return [];
  const answers = await Promise.all(LISTING.map((question) => zerentu.ask(question)));
  return [...new Set(answers.flatMap(({ results }) => results.map(({ name }) => name)))];
}

/**
 * What a line may go on with, in readline's form: the ways on, and the end of the line that they replace. Names are
 * completed anywhere in a line, since Chinese has no blanks between words; the longest end that begins a name counts.
 */
export function complete(line: string, wholes: readonly string[], names: readonly string[]): [string[], string] {
  const whole = wholes.filter((one) => one.startsWith(line));
  if (line === '' || whole.length > 0) return [whole, line];
  const chars = [...line];
  for (let from = 0; from < chars.length; from++) {
    const end = chars.slice(from).join('');
    const hits = names.filter((name) => name.startsWith(end) && name !== end);
    if (hits.length > 0) return [hits, end];
  }
  return [[], line];
}
