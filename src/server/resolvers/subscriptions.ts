import { LOAD_STAGES, previewLoad } from '#src/app/preview-load.js';
import type { Context } from '../context.js';
import type { DirectiveInput, Resolvers } from '../generated/resolvers-types.js';
import type { LoadProgressParent, PreviewProgressParent } from '../parents.js';
import { bytesOf, mustWrite } from './mutations.js';

async function* loads(inputs: readonly DirectiveInput[], context: Context): AsyncGenerator<LoadProgressParent> {
  for (const [at, input] of inputs.entries()) {
    const progress = { done: at + 1, total: inputs.length, name: input.name };
    try {
      yield { ...progress, result: await context.zerentu.ingest(input.name, bytesOf(input)), error: null };
    } catch (error) {
      yield { ...progress, result: null, error: context.publicError(error) };
    }
  }
}

async function* previews(
  input: DirectiveInput,
  replacing: string | null,
  context: Context,
): AsyncGenerator<PreviewProgressParent> {
  let stages = 0;
  try {
    for await (const done of previewLoad(context, input.name, bytesOf(input), replacing)) {
      stages += 1;
      yield { ...done, error: null };
    }
  } catch (error) {
    const stage = LOAD_STAGES[stages] ?? 'COMPARE';
    yield { stage, milliseconds: null, found: [], result: null, error: context.publicError(error) };
  }
}

async function* rebuilds({ zerentu }: Context) {
  const directives = await zerentu.list();
  for (const [at, { id }] of directives.entries())
    yield { done: at + 1, total: directives.length, id, changed: (await zerentu.rebuild([id])).length > 0 };
}

/** What tells how far it is; each asks for the write token before it begins. */
export const subscriptionResolvers = {
  Subscription: {
    ingestMany: {
      subscribe: (_, { inputs }, context) => {
        mustWrite(context);
        return loads(inputs, context);
      },
      resolve: (progress: LoadProgressParent) => progress,
    },
    rebuild: {
      subscribe: (_, _args, context) => {
        mustWrite(context);
        return rebuilds(context);
      },
      resolve: (progress: { done: number; total: number; id: string; changed: boolean }) => progress,
    },
    preview: {
      subscribe: (_, { input, replacing }, context) => {
        mustWrite(context);
        return previews(input, replacing ?? null, context);
      },
      resolve: (progress: PreviewProgressParent) => progress,
    },
  },
  PreviewProgress: { found: ({ found }) => [...found] },
} satisfies Resolvers;
