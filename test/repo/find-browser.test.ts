import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ROOT } from './sources'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scopelight-find-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Looks for a browser on a made-up Debian machine whose whole PATH is one folder. */
function look(browser: string, { env = {}, install = false, root = false } = {}) {
  const script = `
    Object.defineProperty(process, 'platform', { value: 'linux' })
    process.getuid = () => ${root ? 0 : 1000}
    import(${JSON.stringify(pathToFileURL(join(ROOT, 'scripts/find-browser.mjs')).href)})
      .then(({ findBrowser }) => findBrowser(${JSON.stringify(browser)}, { install: ${install} }))
      .then(console.log, (error) => { console.error(error.message); process.exitCode = 1 })`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--eval', script], {
    env: { PATH: folder, PLAYWRIGHT_BROWSERS_PATH: folder, ...env },
    encoding: 'utf8',
  })
  return { said: stdout.trim(), complaint: stderr.trim(), status }
}

/** Puts a program into the machine's one folder. */
function program(name: string, text = ''): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${text}`)
  chmodSync(path, 0o755)
  return path
}

it('takes the program that the environment names', () => {
  program('chromium')
  const named = program('my-chromium')
  expect(look('chromium', { env: { CHROMIUM_PATH: named } }).said).toBe(named)
})

it('does not pass over a wrong name in the environment', () => {
  program('chromium')
  const { complaint, status } = look('chromium', { env: { CHROME_BIN: '/nowhere/chrome' } })
  expect(complaint).toBe('CHROME_BIN is set to /nowhere/chrome, which is not a program that can be run.')
  expect(status).toBe(1)
})

it('finds programs on the PATH, in order', () => {
  program('google-chrome')
  const chromium = program('chromium')
  const firefox = program('firefox')
  writeFileSync(join(folder, 'firefox-esr'), 'not a program')
  expect(look('chromium').said).toBe(chromium)
  expect(look('firefox').said).toBe(firefox)
})

it('says in one line what is missing and how to get it', () => {
  const { complaint, status } = look('firefox', { install: true })
  expect(complaint).toBe(
    'No firefox found: set FIREFOX_PATH to its program, or install one (Debian: apt-get install firefox-esr; macOS: brew install --cask firefox).',
  )
  expect(status).toBe(1)
})

it('installs with apt, but only as root and only when asked', () => {
  const log = join(folder, 'apt.log')
  const made = join(folder, 'firefox-esr')
  program(
    'apt-get',
    `echo "$@" >> ${log}\n[ "$1" = update ] || { echo '#!/bin/sh' > ${made}; /bin/chmod +x ${made}; }`,
  )
  expect(look('firefox', { install: true }).status).toBe(1)
  expect(look('firefox', { root: true }).status).toBe(1)
  expect(look('firefox', { root: true, install: true }).said).toBe(made)
  expect(readFileSync(log, 'utf8')).toBe('update -qq\ninstall -y -qq --no-install-recommends firefox-esr\n')
})

it('complains when the installation fails', () => {
  program('apt-get', 'exit 100')
  expect(look('chromium', { root: true, install: true }).complaint).toMatch(/^No chromium found/)
})
