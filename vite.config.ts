import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { minify } from 'terser'
import { type Alias, defineConfig, minifySync, type Plugin } from 'vite'
import { slim } from './scripts/slim-data.mjs'

type BrowserName = 'chrome' | 'firefox'

/** manifest.json is the superset of both browsers; each gets only what it knows, for strangers' keys are warnings. */
function manifestFor(browser: BrowserName, dev: boolean): ManifestV3Export {
  const manifest = JSON.parse(readFileSync(new URL('./manifest.json', import.meta.url), 'utf8'))
  if (browser === 'chrome') {
    delete manifest.browser_specific_settings
    delete manifest.background.scripts
    delete manifest.sidebar_action
  } else {
    delete manifest.minimum_chrome_version
    delete manifest.background.service_worker
    delete manifest.side_panel
    manifest.permissions = manifest.permissions.filter((one: string) => one !== 'sidePanel')
    delete manifest.storage
  }
  // The development server needs a web socket, which the real policy forbids.
  if (dev) delete manifest.content_security_policy
  return manifest
}

/** The catalogue's data files without the fields that only the command line and the library show. */
function slimData(): Plugin {
  return {
    name: 'slim-data',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /\/catalogue\/data\/[\w-]+\.json$/ },
      handler(id) {
        const name = id.slice(id.lastIndexOf('/') + 1, -'.json'.length)
        return JSON.stringify(slim(name, JSON.parse(readFileSync(id, 'utf8'))))
      },
    },
  }
}

/** Messages without those of the terminal and without the notes for translators, which no browser reads. */
function bareMessages(): Plugin {
  let out = ''
  return {
    name: 'bare-messages',
    apply: 'build',
    configResolved: ({ build }) => {
      out = join(build.outDir, '_locales')
    },
    // What stands in public/ is copied before.
    closeBundle() {
      for (const language of readdirSync(out)) {
        const file = join(out, language, 'messages.json')
        const all = Object.entries<{ message: string }>(JSON.parse(readFileSync(file, 'utf8'))).filter(
          ([id]) => !id.startsWith('cli_'),
        )
        writeFileSync(
          file,
          JSON.stringify(Object.fromEntries(all.map(([id, { message }]) => [id, { message }]))),
        )
      }
    },
  }
}

/**
 * What several pages share, in few files: each one costs a request before the first paint and its own header and
 * tables in the archive. What a group needs comes along unless a group before it has it.
 */
const GROUPS = [
  // The entries of popup and panel have nothing else: the first paint waits for no more.
  { name: 'first', test: /\/src\/ui\/(?:theme|drawn)\.ts|preload-helper/ },
  // What brain and shell both rest on. The checker's worker loads the brain, and has no extension API: it must not need the shell.
  {
    name: 'known',
    test: /\/src\/(?:catalogue\/index|request\/(?:mask|page-from)|report\/wording|account\/[\w-]+)\.ts$/,
  },
  {
    name: 'shell',
    test: /\/preact\/|webextension-polyfill|\/src\/(?:ui\/(?:message|voice|logo|settings-link)|browser\/(?:pages|entrances|side-panel|options-page)|checker\/(?:checker|box))\.ts/,
  },
  // What pages and background know of accounts.
  { name: 'stores', test: /\/src\/browser\// },
  // Facts that are cited one by one.
  { name: 'facts', test: /\/src\/catalogue\/(?:about|source-urls)\./ },
  {
    name: 'brain',
    test: /\/src\/(?:catalogue|request|diagnosis|remedy|report|checker\/check)\b/,
  },
  { name: 'pieces', test: /\/src\/ui\/.*\.tsx?$/ },
].map((group, at) => ({ ...group, priority: 9 - at, minSize: 0, minShareCount: 2 }))

/**
 * Takes out Preact's one assignment to innerHTML, which dangerouslySetInnerHTML alone reaches and nobody here uses.
 * It works on the finished files.
 */
function noInnerHtmlSink(): Plugin {
  const sink = /\(\w+\.innerHTML=\w+\.__html\)/g
  return {
    name: 'no-inner-html-sink',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = file.code.replace(sink, '(0)')
      },
    },
  }
}

/**
 * What the content script has in the place of something larger. Nothing else is built with these: crxjs builds that
 * script apart, after the rest, with the aliases as they stand by then.
 */
const IN_THE_CONTENT_SCRIPT: Alias[] = [
  { find: /^preact(\/jsx-runtime)?$/, replacement: fromHere('./src/content/renderer/index.ts') },
  { find: /^\.\/compact\.json\?raw$/, replacement: `${fromHere('./src/catalogue/compact-card.json')}?raw` },
  // What stands folded in the card comes from the background: here it is left out.
  ...['addresses', 'because', 'mask', 'not-checked', 'offers', 'scope-reasons'].map((name) => ({
    find: new RegExp(`^\\.\\.?/(?:\\w+/)?${name}$`),
    replacement: fromHere(`./src/content/bare/${name}.ts`),
  })),
]

const CONTENT_SCRIPT = 'src/content/index.js'

/**
 * Goes over the finished scripts once more: what the bundler's minifier leaves, terser still finds, and the other way
 * round. Neither renames a property or a message, and of terser's unsafe rewrites only those are taken that depend on
 * nothing outside (an arrow for a function without `this`, a short method for a property that holds one).
 */
function smallerStill(): Plugin {
  return {
    name: 'smaller-still',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (!bundle[CONTENT_SCRIPT]) throw new Error(`There is no ${CONTENT_SCRIPT} to make smaller.`)
        for (const file of Object.values(bundle)) {
          if (!file.fileName.endsWith('.js')) continue
          if (file.type === 'chunk') file.code = await smaller(file.fileName, file.code)
          else file.source = await smaller(file.fileName, String(file.source))
        }
        // A second round over the one file that counts every byte; a third finds nothing.
        const content = bundle[CONTENT_SCRIPT]
        if (content.type === 'chunk') content.code = await smaller(CONTENT_SCRIPT, content.code)
        else content.source = await smaller(CONTENT_SCRIPT, String(content.source))
      },
    },
  }
}

async function smaller(name: string, text: string): Promise<string> {
  const module = name !== CONTENT_SCRIPT
  const { code } = await minify(text, {
    module,
    compress: { ecma: 2020, passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    mangle: false,
    format: { ecma: 2020, comments: false },
  })
  return minifySync(name, code ?? text, { module, compress: true, mangle: true }).code
}

/** The theme of last time is put on before anything is drawn, where browsers know how to wait for it. */
function themeBeforePaint(): Plugin {
  return {
    name: 'theme-before-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
    },
  }
}

function fromHere(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

function smallContentScript(): Plugin {
  let aliases: Alias[] = []
  return {
    name: 'small-content-script',
    apply: 'build',
    enforce: 'pre',
    configResolved: ({ resolve }) => {
      aliases = resolve.alias
    },
    generateBundle: {
      order: 'pre',
      handler() {
        aliases.push(...IN_THE_CONTENT_SCRIPT)
      },
    },
  }
}

/** `vite build --mode chrome` and `--mode firefox` -> dist/chrome, dist/firefox. */
export default defineConfig(({ mode, command }) => {
  const browser: BrowserName = mode === 'firefox' ? 'firefox' : 'chrome'
  const dev = command === 'serve'
  return {
    plugins: [
      crx({
        manifest: manifestFor(browser, dev),
        browser,
        // One self-contained file: no loader, nothing web accessible, runs at document_start in truth.
        contentScripts: { standaloneFiles: ['src/content/index.tsx'] },
      }),
      slimData(),
      bareMessages(),
      themeBeforePaint(),
      smallContentScript(),
      noInnerHtmlSink(),
      smallerStill(),
    ],
    // Firefox speaks in promises by itself, and hands the library's users nothing but its own `browser`.
    resolve: {
      alias:
        browser === 'firefox'
          ? [{ find: 'webextension-polyfill', replacement: fromHere('./src/browser/native.ts') }]
          : [],
    },
    define: {
      // The content script is built in library mode, which leaves this name in the code.
      'process.env.NODE_ENV': JSON.stringify(dev ? 'development' : 'production'),
    },
    build: {
      // Development output opens files to every site: it never shares a folder with a release.
      outDir: dev ? `dist/dev-${browser}` : `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      target: browser === 'chrome' ? 'chrome116' : 'firefox142',
      rolldownOptions: {
        // How long its own plugins take is no concern of who builds this.
        checks: { pluginTimings: false },
        // The checker's worker: an entry of its own, so that it shares its chunks with the popup, under a name to call it by.
        input: {
          reader: fromHere('./src/checker/reader.ts'),
          // No field of the manifest names it: the background opens it.
          welcome: 'src/welcome/index.html',
          // crxjs finds Chrome's side panel in the manifest by itself, Firefox's sidebar it does not know.
          ...(browser === 'firefox' && { sidepanel: 'src/sidepanel/index.html' }),
        },
        output: {
          entryFileNames: ({ name }) => (name === 'reader' ? 'src/checker/reader.js' : 'assets/[name].js'),
          // An extension's files come and go together: no name has to tell their versions apart.
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
          codeSplitting: { groups: GROUPS },
        },
      },
    },
  }
})
