import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<string>();

/** The id of the request that is being answered here; `null` outside of any. */
export const requestId = (): string | null => scope.getStore() ?? null;

/** Does something, with all that it begins, as part of a request. */
export const inRequest = <T>(id: string, work: () => T): T => scope.run(id, work);
