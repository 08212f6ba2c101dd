const files = import.meta.glob<string>('./examples/*.graphql', { eager: true, query: '?raw', import: 'default' });

/** The queries that the page opens with, in the order of their file names. */
export const EXAMPLES: readonly string[] = Object.keys(files)
  .sort()
  .map((name) => files[name] ?? '');
