import { tell } from './problem.js';
import { withZerentu } from './with-zerentu.js';

/** Takes directives out of the graph; resolves to 1 where any was not there. */
export function withdrawDirectives(ids: readonly string[]): Promise<number> {
  return withZerentu(async (zerentu) => {
    let exitCode = 0;
    for (const id of ids) {
      if (await zerentu.withdraw(id)) process.stdout.write(`${id}\n`);
      else {
        tell(
          { code: 'NO_SUCH_DIRECTIVE', message: 'No such directive is loaded. See `zerentu list` for the ids.' },
          id,
        );
        exitCode = 1;
      }
    }
    return exitCode;
  });
}
