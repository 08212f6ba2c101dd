import type { Properties } from './graph.js';

/** Properties of a directive that is only cited: a real load fills it in, lists leave it out. */
export function stubProps(title: string | null, docNumber: string | null): Properties {
  return { title, docNumber, cited: true, text: '', fingerprint: '', issuers: [], sharedRefs: [] };
}
