import { problemOf, tell } from '../problem.js';
import { readNamedFile } from '../read-file.js';
import { withExtractor } from '../with-extractor.js';
import { ExplainPrinter } from './print.js';
import { type ExplainedPart, explainTree } from './tree.js';

/** What `zerentu explain` is asked. */
export interface ExplainOptions {
  /** Only the tasks of this label. */
  readonly task?: string;
  /** Print the tree as one JSON object (`ExplainedPart`; with `task` a list of them). */
  readonly json?: boolean;
}

/** Prints the document tree of a file with every fact, the rule that made it and its place; resolves to the exit code. */
export async function explainFile(file: string, { task, json }: ExplainOptions): Promise<number> {
  try {
    const bytes = await readNamedFile(file);
    const extraction = await withExtractor((extractor) => extractor.extract(file, bytes));
    const tree = explainTree(extraction);
    const tasks = task === undefined ? null : tasksOf(tree).filter((one) => one.part.label === task);
    if (tasks?.length === 0) {
      const labels = extraction.tasks.map(({ label }) => label).join(', ');
      tell({ code: 'NO_SUCH_TASK', message: `No task is labelled ${task}. There are: ${labels || 'none'}` }, file);
      return 1;
    }
    if (json) {
      process.stdout.write(`${JSON.stringify(tasks?.map(({ part }) => part) ?? tree, null, 2)}\n`);
      return 0;
    }
    const printer = new ExplainPrinter(process.stdout.isTTY === true && process.stdout.hasColors());
    const lines = tasks
      ? tasks.flatMap(({ trail, part }) => printer.under(trail, part))
      : [...printer.head(extraction), ...printer.part(tree), summary(extraction.diagnostics.length)];
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    tell(problemOf(error), file);
    return 1;
  }
}

/** The tasks under a part, each with the parts around it from the outermost in. */
function tasksOf(
  part: ExplainedPart,
  trail: readonly ExplainedPart[] = [],
): { part: ExplainedPart; trail: readonly ExplainedPart[] }[] {
  if (part.kind === 'task') return [{ part, trail }];
  return part.parts.flatMap((inner) => tasksOf(inner, [...trail, part]));
}

const summary = (count: number) =>
  count === 0
    ? 'Nothing that looks like a duty was left unread.'
    : `${count} ${count === 1 ? 'place was' : 'places were'} not understood.`;
