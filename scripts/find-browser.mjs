// Finds Chromium and Firefox for the tests and the demo, so that nobody has to set anything up by hand.
// Run by itself: node scripts/find-browser.mjs [--install] [chromium] [firefox]
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { env } = process

/** What is known of each browser: environment variables, program names and usual places, in order of trust. */
const BROWSERS = {
  chromium: {
    variables: ['CHROMIUM_PATH', 'CHROME_PATH', 'CHROME_BIN'],
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'],
    places: [
      ...mac('Chromium', 'Google Chrome', 'Microsoft Edge'),
      ...windows('Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'),
      ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
    apt: 'chromium',
    brew: 'chromium',
  },
  firefox: {
    variables: ['FIREFOX_PATH', 'FIREFOX_BIN'],
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [...mac('Firefox', 'Firefox Developer Edition'), ...windows('Mozilla Firefox\\firefox.exe')],
    apt: 'firefox-esr',
    brew: 'firefox',
  },
}

/** Program files of macOS applications, for all users and for this one. */
function mac(...apps) {
  if (process.platform !== 'darwin') return []
  const program = (app) => (app.startsWith('Firefox') ? 'firefox' : app)
  return apps.flatMap((app) =>
    ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) =>
      join(folder, `${app}.app`, 'Contents', 'MacOS', program(app)),
    ),
  )
}

/** The same for Windows: both program folders and the person's own. */
function windows(...tails) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  return process.platform === 'win32' ? tails.flatMap((tail) => roots.map((root) => join(root, tail))) : []
}

/** True for a file that may be run. */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** A path named by the environment. A wrong one is an error: silently taking another browser would hide it. */
function fromEnvironment({ variables }) {
  for (const name of variables) {
    const value = env[name]
    if (!value) continue
    if (isProgram(value)) return value
    throw new Error(`${name} is set to ${value}, which is not a program that can be run.`)
  }
  return null
}

function fromPath({ names }) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  const candidates = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  )
  return candidates.find(isProgram) ?? null
}

/** Chromium as Playwright keeps it in its own store. Its Firefox is patched and takes no extensions our way. */
async function fromPlaywright(browser) {
  if (browser !== 'chromium') return null
  try {
    const path = (await import('playwright-core')).chromium.executablePath()
    return isProgram(path) ? path : null
  } catch {
    return null
  }
}

/** Debian and its kin, as root: the only place where installing by ourselves is safe to offer. */
function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && fromPath({ names: ['apt-get'] }) !== null
}

/** Installs with apt; what apt says goes to standard error, ours stays clean. */
function aptInstall(packages) {
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  apt('update', '-qq')
  return apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
}

async function look(browser) {
  const known = BROWSERS[browser]
  return (
    fromEnvironment(known) ??
    fromPath(known) ??
    known.places.find(isProgram) ??
    (await fromPlaywright(browser))
  )
}

function missing(browser) {
  const { variables, apt, brew } = BROWSERS[browser]
  const also = browser === 'chromium' ? ', or npx playwright-core install chromium' : ''
  return (
    `No ${browser} found: set ${variables[0]} to its program, or install one (Debian: apt-get install ${apt}; ` +
    `macOS: brew install --cask ${brew}${also}).`
  )
}

/**
 * The program of a browser: environment variable, PATH, usual places, Playwright's own, then (with `install`, as root on a
 * machine with apt-get) installed. Throws an Error of one clear line when there is none.
 */
export async function findBrowser(browser, { install = false } = {}) {
  const found = await look(browser)
  if (found) return found
  if (install && canInstall() && aptInstall([BROWSERS[browser].apt])) {
    const installed = await look(browser)
    if (installed) return installed
  }
  throw new Error(missing(browser))
}

const runByItself =
  process.argv[1] && existsSync(process.argv[1]) && fileURLToPath(import.meta.url) === process.argv[1]
if (runByItself) {
  const words = process.argv.slice(2)
  const wanted = Object.keys(BROWSERS).filter((name) => words.includes(name))
  for (const browser of wanted.length > 0 ? wanted : Object.keys(BROWSERS)) {
    try {
      console.log(`${browser}: ${await findBrowser(browser, { install: words.includes('--install') })}`)
    } catch (error) {
      console.error(error.message)
      process.exitCode = 1
    }
  }
}
