import { directiveState } from '#graph/cypher/read/directive-state.js';
import type { GraphStore } from '#graph/store/store.js';
import { AppError } from '#src/app-error.js';
import type { Extraction } from '#src/refine/extraction.js';
import type { Extractor } from './extractor/extractor.js';

/**
 * What was read of a file, where it holds anything of a directive.
 * @throws {AppError} NOT_A_DIRECTIVE
 */
export function mustBeDirective(name: string, extraction: Extraction): Extraction {
  if (!extraction.diagnostics.some(({ rule }) => rule === 'directive/none')) return extraction;
  const message = `${name} holds no task, roster or target: it does not look like a directive, so nothing was stored. See \`zerentu explain\` for what was read.`;
  throw new AppError('NOT_A_DIRECTIVE', message);
}

/** An id that names nothing. */
export const noSuchDirective = () =>
  new AppError('NO_SUCH_DIRECTIVE', 'No such directive is loaded. See `zerentu list` for the ids.');

/**
 * What was read of a file as the directive that it is to replace, whose id it takes.
 * @throws {AppError} NO_SUCH_DIRECTIVE; OTHER_DIRECTIVE where it is another directive that is loaded
 */
export async function asReplacement(
  { store, extractor }: { readonly store: Pick<GraphStore, 'read'>; readonly extractor: Extractor },
  id: string,
  name: string,
  extraction: Extraction,
): Promise<Extraction> {
  const isLoaded = async (one: string) => (await store.read(directiveState(one))).length > 0;
  const { id: other, text, blocks } = extraction.directive;
  if (!(await isLoaded(id))) throw noSuchDirective();
  if (other === id) return extraction;
  if (await isLoaded(other))
    throw new AppError(
      'OTHER_DIRECTIVE',
      `${name} is ${other}, which is loaded: replace that one, or withdraw it first.`,
    );
  return extractor.extractAgain({ name, text, blocks }, id);
}
