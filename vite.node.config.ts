import { chmodSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

/** The command line carries its run bit, so that it can be called by its path. */
function executable(file: string): Plugin {
  return { name: 'executable', closeBundle: () => chmodSync(file, 0o755) }
}

/**
 * What runs without a browser: `--mode cli` -> dist/cli/scopelight.mjs, `--mode lib` -> dist/lib/index.js.
 * Each is one self-contained ESM file, so that it runs without node_modules.
 */
export default defineConfig(({ mode }) => {
  const cli = mode === 'cli'
  return {
    publicDir: false,
    plugins: cli ? [executable('dist/cli/scopelight.mjs')] : [],
    // Its form for browsers runs in both; the one for Node would keep the library out of an app's connect page.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: cli ? 'src/cli/index.ts' : 'src/index.ts',
      outDir: cli ? 'dist/cli' : 'dist/lib',
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: {
          entryFileNames: cli ? 'scopelight.mjs' : 'index.js',
          codeSplitting: false,
          ...(cli && { banner: '#!/usr/bin/env node' }),
        },
      },
    },
  }
})
