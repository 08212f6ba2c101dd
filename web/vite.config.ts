import { defineConfig } from 'vite';

/**
 * Builds one of our pages into `dist/web`, all files of our own: it works without a network. `--mode page` is the page
 * at /, `--mode playground` the one at /graphql.
 */
export default defineConfig(({ mode }) => ({
  root: new URL(`./${mode}`, import.meta.url).pathname,
  base: `/${mode}/`,
  publicDir: false,
  // Libraries of the playground are marked for servers of React, which the bundle has none of: nothing to warn of.
  logLevel: 'error',
  build: {
    target: 'es2022',
    emptyOutDir: true,
    // The editor of the playground is one large file, which is loaded once and kept.
    chunkSizeWarningLimit: 10_000,
    // A font or picture in the style sheet would need data: in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
}));
