// Builds everything that leaves the house: both extensions and their archives, the command line and the library.
// node scripts/build.mjs [chrome] [firefox] [cli] [lib]; without words, all of them.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { filesOf, zip } from './zip.mjs'

const TARGETS = {
  chrome: 'vite.config.ts',
  firefox: 'vite.config.ts',
  cli: 'vite.node.config.ts',
  lib: 'vite.node.config.ts',
}

/**
 * Runs a build without the talk of crxjs, which reports its progress on the console whatever the log level and always
 * warns of an option that it sets itself.
 */
async function quietly(work) {
  const { log } = console
  const { write } = process.stderr
  console.log = () => undefined
  process.stderr.write = (chunk, ...rest) =>
    /inlineDynamicImports.*is ignored/.test(String(chunk)) || write.call(process.stderr, chunk, ...rest)
  try {
    return await work()
  } finally {
    console.log = log
    process.stderr.write = write
  }
}

/** Type declarations of the library, with the file endings that Node's own resolution asks for. */
async function declarations() {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.lib.json'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The type declarations of the library do not compile.')
  const files = (await filesOf('dist/lib')).filter((file) => file.endsWith('.d.ts'))
  for (const file of files) {
    const text = await readFile(join('dist/lib', file), 'utf8')
    const whole = text.replace(/(from '|from "|import\(")(\.[^'"]+)/g, (_, before, path) => {
      const target = join(file, '..', path).replaceAll('\\', '/')
      return `${before}${path}${files.includes(`${target}.d.ts`) ? '.js' : '/index.js'}`
    })
    await writeFile(join('dist/lib', file), whole)
  }
}

// A NODE_ENV from outside, such as a test runner's, would build for development.
process.env.NODE_ENV = 'production'

/** Builds one target in this process. */
async function buildOne(mode) {
  const start = performance.now()
  await quietly(() => build({ configFile: TARGETS[mode], mode, logLevel: 'warn' }))
  if (mode === 'lib') await declarations()
  if (mode === 'chrome' || mode === 'firefox') await zip(mode)
  console.log(`built ${mode} in ${Math.round(performance.now() - start)} ms`)
}

/** Builds one target in a process of its own. */
async function buildApart(mode) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), mode], { stdio: 'inherit' })
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`The build of ${mode} failed.`)
}

/** Builds the named targets, several of them two at a time; throws when one fails. */
export async function buildAll(targets = Object.keys(TARGETS)) {
  if (targets.length === 1) return buildOne(targets[0])
  const waiting = targets.values()
  const next = async () => {
    for (const mode of waiting) await buildApart(mode)
  }
  await Promise.all([next(), next()])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2)
  const stranger = words.find((word) => !Object.hasOwn(TARGETS, word))
  if (stranger) {
    console.error(`There is no build named ${stranger}; there are ${Object.keys(TARGETS).join(', ')}.`)
    process.exit(2)
  }
  try {
    await buildAll(words.length > 0 ? words : undefined)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
