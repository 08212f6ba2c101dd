#!/usr/bin/env node
import { Argument, Command, CommanderError } from 'commander';
import { packageVersion } from '#src/app/package-root.js';
import { READ_ENDINGS } from '#src/read/endings.js';
import { problemOf, tell } from './problem.js';

const program = new Command('zerentu')
  .description('责任图: reads Chinese government directives and says who answers for what.')
  .addHelpText(
    'after',
    '\nStart here:\n  zerentu chat\n  zerentu ask 谁牵头智能制造\n\nExit codes: 0 done, 1 failed, 2 wrong usage.',
  )
  .version(packageVersion())
  .exitOverride()
  .showSuggestionAfterError()
  .showHelpAfterError('(try zerentu --help)');

/** Adds a command; its code is loaded only when it runs, so that each starts fast. */
function add(name: string, description: string, example: string): Command {
  return program.command(name).description(description).addHelpText('after', `\nExample:\n  ${example}`);
}

const DIRECTIVES = `directives: ${READ_ENDINGS.join(', ')}; - for standard input`;

const exitWith = (code: number) => {
  process.exitCode = code;
};

add('serve', 'answer over HTTP and in the messengers that are set up', 'ZERENTU_PORT=4001 zerentu serve').action(
  // Everything is closed by then; a request that a messenger never answers must not hold the process.
  async () => process.exit(await (await import('./serve.js')).serve()),
);
add('ingest', 'load directives; prints their ids', 'zerentu ingest seeds/*.txt')
  .argument('<file...>', DIRECTIVES)
  .action(async (files: string[]) => exitWith(await (await import('./ingest.js')).ingestFiles(files)));
add('list', 'list what is loaded', 'zerentu list --json')
  .option('--json', 'one JSON object a line')
  .action(async (options) => exitWith(await (await import('./list.js')).listDirectives(options)));
add('withdraw', 'take directives out again', 'zerentu withdraw "directive:国发(2015)40号"')
  .argument('<id...>', 'ids as `zerentu list` prints them')
  .action(async (ids: string[]) => exitWith(await (await import('./withdraw.js')).withdrawDirectives(ids)));
add(
  'rebuild',
  'extract every stored directive again with the rules of this version; makes a damaged graph anew',
  'zerentu rebuild',
).action(async () => exitWith(await (await import('./rebuild.js')).rebuildDirectives()));
add(
  'copy',
  'copy a graph to another engine, and compare both',
  'zerentu copy --from grafeo:.zerentu --to neo4j://localhost:7687',
)
  .requiredOption('--from <graph>', 'grafeo:DIR, neo4j://HOST:PORT or bolt://HOST:PORT')
  .requiredOption(
    '--to <graph>',
    'the same; user, password and database of Neo4j come from NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE',
  )
  .action(async (options) => exitWith(await (await import('./copy.js')).copyGraphs(options)));
add('parse', 'print what files say, one JSON object a line', 'zerentu parse seeds/*.txt --json')
  .argument('<file...>', DIRECTIVES)
  .option('--json', 'JSON lines (the only form, and the default)')
  .option('--text', 'include the text that all offsets point into')
  .action(async (files: string[], options) => exitWith(await (await import('./parse.js')).parseFiles(files, options)));
add('ask', 'answer one question', 'zerentu ask 市经信委主任是谁 --json')
  .argument('<question...>', 'in Chinese; several words are one question')
  .option('--json', 'print the whole Answer object')
  .option('--why', 'also print what it was decided by: names, scores, kind, plan and Cypher')
  .option('--conversation <id>', 'go on from an earlier answer (its conversationId)')
  .action(async (words: string[], options) =>
    exitWith(await (await import('./ask.js')).askQuestion(words.join(' '), options)),
  );
add('chat', 'ask and answer in the terminal', 'zerentu chat').action(async () =>
  exitWith(await (await import('./chat.js')).chat()),
);
add('explain', 'show which rule made each fact of a file, and from which words', 'zerentu explain seeds/*.txt --task 8')
  .argument('<file>', 'a directive; - for standard input')
  .option('--task <label>', 'only this task')
  .option('--json', 'print the tree as one JSON object')
  .action(async (file: string, options) =>
    exitWith(await (await import('./explain/explain.js')).explainFile(file, options)),
  );

add('export', 'write the tasks as a table, or the graph', 'zerentu export xlsx -o 任务分解表.xlsx')
  .addArgument(
    new Argument('<format>', 'xlsx, csv: 任务分解表; graphml, jsonld, cypher: the graph').choices([
      'xlsx',
      'csv',
      'graphml',
      'jsonld',
      'cypher',
    ]),
  )
  .option('-o, --output <file>', 'the file; standard output without it')
  .option('--directive <id...>', 'only these directives, ids as `zerentu list` prints them')
  .option('--unit <name>', 'only the tasks of this unit, by name or id (xlsx, csv)')
  .action(async (format: string, options) => exitWith(await (await import('./export.js')).exportTo(format, options)));

add(
  'eval',
  'measure the extraction on directives that you have labelled (docs/gold.md)',
  'zerentu eval --docs DIR --gold DIR',
)
  .requiredOption('--docs <dir>', 'directives, NAME.*')
  .requiredOption('--gold <dir>', 'what they say, NAME.json')
  .option('--verbose', 'print what was missed and what is too much')
  .option('--json', 'print one JSON object')
  .action(async (options) => exitWith(await (await import('./eval.js')).evaluate(options)));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe went away (zerentu list | head): that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  tell({ code: 'OUTPUT_FAILED', message: `The output could not be written: ${error.message}` });
  process.exit(1);
});
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) exitWith(error.exitCode === 0 ? 0 : 2);
  else {
    tell(problemOf(error));
    exitWith(1);
  }
}
