import { extractDirective } from '#src/pipeline.js';
import type { Extraction } from '#src/refine/extraction.js';
import { problemOf, tell } from './problem.js';
import { readNamedFile } from './read-file.js';

/** Longest quote shown; offsets tell the rest. */
const LONGEST = 60;

const short = (words: string) => {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
};

interface Made {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
const from = ({ rule, start, end, quote }: Made) => `[${rule}] ${start}–${end} “${short(quote)}”`;

/** Prints every fact of a file with the rule that made it and the words it came from; resolves to the exit code. */
export async function explainFile(file: string, options: { task?: string }): Promise<number> {
  try {
    const extraction = await extractDirective(file, await readNamedFile(file));
    const tasks = options.task ? extraction.tasks.filter(({ label }) => label === options.task) : extraction.tasks;
    if (options.task && tasks.length === 0) {
      const labels = extraction.tasks.map(({ label }) => label).join(', ');
      tell(
        { code: 'NO_SUCH_TASK', message: `No task is labelled ${options.task}. There are: ${labels || 'none'}` },
        file,
      );
      return 1;
    }
    const lines = [
      ...tasks.flatMap((task) => taskLines(task, extraction)),
      ...(options.task ? [] : otherLines(extraction)),
    ];
    process.stdout.write(`${[...(options.task ? [] : headLines(extraction)), ...lines].join('\n')}\n`);
    return 0;
  } catch (error) {
    tell(problemOf(error), file);
    return 1;
  }
}

function headLines({ directive }: Extraction): string[] {
  const { id, title, issuers, docNumber, issuedOn, jurisdiction } = directive;
  return [
    id,
    `  title ${title ?? '-'}`,
    `  issuers ${issuers.join('、') || '-'}; number ${docNumber ?? '-'}; issued ${issuedOn ?? '-'}; jurisdiction ${jurisdiction ?? '-'}`,
  ];
}

function taskLines(task: Extraction['tasks'][number], { targets, enterprises }: Extraction): string[] {
  return [
    `task ${task.label} ${task.title} ${from(task)}`,
    `  under ${task.section.join(' > ') || '-'}${task.deadline ? `; by ${task.deadline}` : ''}`,
    ...task.responsibilities.map(
      (duty) => `  ${duty.role} ${duty.unit} (${duty.roleBasis}, printed ${duty.printed}) ${from(duty)}`,
    ),
    ...targets.filter(({ taskId }) => taskId === task.id).map((target) => `  target ${target.text} ${from(target)}`),
    ...enterprises
      .filter(({ taskId }) => taskId === task.id)
      .map((one) => `  enterprise ${one.name} (${one.part}) ${from(one)}`),
  ];
}

function otherLines({ targets, people, bodies, basedOn, diagnostics }: Extraction): string[] {
  return [
    ...targets.filter(({ taskId }) => !taskId).map((target) => `target ${target.text} ${from(target)}`),
    ...bodies.map((body) => `body ${body.name}, office ${body.office.join('、') || '-'} ${from(body)}`),
    ...people.map(
      (person) => `person ${person.name} (${person.posts.join('、')}; ${person.role ?? '-'}) ${from(person)}`,
    ),
    ...basedOn.map((basis) => `based on 《${basis.title}》 ${basis.docNumber ?? ''} ${from(basis)}`),
    ...diagnostics.map(({ rule, message, start, end }) => `not understood: ${message} [${rule}] ${start}–${end}`),
  ];
}
