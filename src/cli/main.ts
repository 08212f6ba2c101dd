#!/usr/bin/env node
import { Command, CommanderError } from 'commander';

const program = new Command('zerentu')
  .description('责任图: reads Chinese government directives and says who answers for what.')
  .exitOverride()
  .showSuggestionAfterError();

program
  .command('parse')
  .description('print what the files say, one JSON object a line')
  .argument('<file...>', 'directives as text, HTML or Markdown')
  .option('--json', 'JSON lines (the only form, and the default)')
  .option('--text', 'include the text that all offsets point into')
  .addHelpText('after', '\nExample:\n  zerentu parse seeds/liaocheng-internet-plus-2017.txt --json')
  .action(async (files: string[], options: { text?: boolean }) => {
    const { parseFiles } = await import('./parse.js');
    process.exitCode = await parseFiles(files, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
