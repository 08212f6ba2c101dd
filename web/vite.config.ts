import { defineConfig } from 'vite';

/** Builds the playground into `dist/web`, all files of our own: the page works without a network. */
export default defineConfig({
  root: new URL('./playground', import.meta.url).pathname,
  base: '/playground/',
  publicDir: false,
  // Its libraries are marked for servers of React, which the bundle has none of: nothing to warn of.
  logLevel: 'error',
  build: {
    target: 'es2022',
    emptyOutDir: true,
    // The editor is one large file, which is loaded once and kept.
    chunkSizeWarningLimit: 10_000,
    // A font or picture in the style sheet would need data: in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
