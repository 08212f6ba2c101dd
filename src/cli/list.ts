import { visible } from '#bots/port/text.js';
import { withZerentu } from './with-zerentu.js';

/** Prints the loaded directives: a line each, or one JSON object a line. */
export function listDirectives({ json }: { json?: boolean }): Promise<number> {
  return withZerentu(async (zerentu) => {
    const directives = await zerentu.list();
    for (const directive of directives) {
      const { id, title, tasks, units, issuedOn, current } = directive;
      const line = `${id}\t${issuedOn ?? '-'}\t${tasks} tasks\t${units} units with tasks\t${title ?? '-'}${current ? '' : '\t(older rules: zerentu rebuild)'}`;
      process.stdout.write(`${json ? JSON.stringify(directive) : visible(line)}\n`);
    }
    if (directives.length === 0 && !json) process.stderr.write('Nothing is loaded. Try: zerentu ingest FILE\n');
    return 0;
  });
}
