import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { filesOf, packed } from '../../scripts/zip.mjs'
import { ROOT } from '../repo/sources'

const KB = 1024

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const folder = join(ROOT, 'dist', browser)
  const file = (name: string) => readFileSync(join(folder, name), 'utf8')
  const manifest = () => JSON.parse(file('manifest.json'))

  it('asks for these permissions and no more', () => {
    const { permissions, optional_permissions, host_permissions, optional_host_permissions } = manifest()
    // Chrome asks for its side panel by name; none of these makes a warning of its own at install.
    const own = browser === 'chrome' ? ['sidePanel'] : []
    expect(permissions).toEqual(['activeTab', 'contextMenus', 'storage', ...own])
    expect([optional_permissions, host_permissions, optional_host_permissions]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('shows none of its files to any page', () => {
    expect(manifest().web_accessible_resources).toBeUndefined()
    expect(manifest().externally_connectable).toBeUndefined()
  })

  it('runs on the install pages of HubSpot and nowhere else', () => {
    const [script, ...more] = manifest().content_scripts
    expect(more).toEqual([])
    expect(script.matches).toEqual(['https://*.hubspot.com/oauth/*', 'https://*.hubspot.com/oauth-bridge*'])
    const hosts = script.include_globs.map((glob: string) => new URL(glob.replaceAll('*', 'x')).hostname)
    expect(hosts).toEqual(['app.hubspot.com', 'app-x.hubspot.com', 'mcp.hubspot.com', 'mcp-x.hubspot.com'])
    expect(script).toMatchObject({ run_at: 'document_start', all_frames: false })
    expect(script.js).toEqual(['src/content/index.js'])
  })

  it('holds every file that its manifest names', () => {
    const { icons, action, background, content_scripts, default_locale, options_ui, storage } = manifest()
    const { side_panel, sidebar_action } = manifest()
    const named = [
      ...Object.values<string>(icons),
      ...Object.values<string>(action.default_icon),
      action.default_popup,
      options_ui.page,
      ...(storage ? [storage.managed_schema] : []),
      browser === 'chrome' ? side_panel.default_path : sidebar_action.default_panel,
      background.service_worker ?? background.scripts[0],
      ...content_scripts.flatMap((script: { js: string[] }) => script.js),
      `_locales/${default_locale}/messages.json`,
    ]
    expect(named.filter((name) => !existsSync(join(folder, name)))).toEqual([])
    const texts = JSON.parse(file(`_locales/${default_locale}/messages.json`))
    expect(
      [...file('manifest.json').matchAll(/__MSG_(\w+)__/g)].filter(([, id]) => !((id as string) in texts)),
    ).toEqual([])
  })

  it('cannot reach the network from its own pages', () => {
    const policy = manifest().content_security_policy.extension_pages
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;/)
    expect(policy).not.toContain('connect-src')
  })

  it('has a content script in one piece, within its budget', async () => {
    const script = file('src/content/index.js')
    expect(script).not.toMatch(/\bimport\s*[({"'*]|\bchrome\.runtime\.getURL\b|\bprocess\.env\b/)
    // Measured as `gzip -9` packs it: Node's own zlib trades some 300 bytes for speed.
    const size = execFileSync('gzip', ['-9'], { input: script }).length
    console.log(
      `${browser}: content script ${script.length} B, ${size} B gzip${size > 25 * KB ? ': ALARM, over 25 KB' : ''}`,
    )
    expect(size).toBeLessThanOrEqual(30 * KB)
  })

  it('has no way to write markup from text', async () => {
    const scripts = (await filesOf(folder)).filter((name) => name.endsWith('.js'))
    const sink = /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|\beval\(|\bnew Function\(/
    expect(scripts.filter((name) => sink.test(file(name)))).toEqual([])
  })

  it('carries nothing in the content script that stands folded in the card', () => {
    const script = file('src/content/index.js')
    // The list of plural forms is shared with the pages.
    const folded =
      /because_(?!page_|told_|commas|not_listed|row_needs_seat)\w+|unchecked_(?!plan)\w+|knowledge\.hubspot|hapikey/
    expect(folded.exec(script)?.[0]).toBeUndefined()
  })

  it('carries nothing that only serves development', async () => {
    const names = await filesOf(folder)
    expect(names.filter((name) => /\.(map|ts|tsx|svg)$|^\.vite/.test(name))).toEqual([])
  })

  it('carries no words that its pages never say', async () => {
    const files = (await filesOf(folder)).filter((name) => name.startsWith('_locales/'))
    expect(files.length).toBeGreaterThan(0)
    for (const name of files) {
      const texts: Record<string, object> = JSON.parse(file(name))
      const original: Record<string, object> = JSON.parse(readFileSync(join(ROOT, 'public', name), 'utf8'))
      const kept = Object.keys(original).filter((id) => !id.startsWith('cli_'))
      expect([name, Object.keys(texts)]).toEqual([name, kept])
      expect(Object.values(texts).filter((text) => Object.keys(text).join() !== 'message')).toEqual([])
    }
    const scripts = (await filesOf(folder)).filter((name) => name.endsWith('.js'))
    expect(scripts.filter((name) => /[`'"]cli_/.test(file(name)))).toEqual([])
  })

  it('loads nothing before the first paint of popup and panel but what puts the theme on', () => {
    for (const page of ['popup', 'sidepanel']) {
      const html = file(`src/${page}/index.html`)
      const scripts = [...html.matchAll(/<script [^>]*src="\/([^"]+)"/g)].map(([, name]) => name as string)
      expect(scripts.length).toBe(1)
      const needed = new Set(scripts)
      for (const name of needed)
        for (const [, other] of file(name).matchAll(/\b(?:import|from)"\.\/([^"]+)"/g))
          needed.add(`assets/${other}`)
      const size = [...needed].reduce((sum, name) => sum + file(name).length, 0)
      expect([page, [...needed], size < 4 * KB]).toEqual([page, [...needed], true])
    }
  })

  it('asks of the checker’s worker nothing that a worker has not', () => {
    const needed = new Set(['src/checker/reader.js'])
    for (const name of needed)
      for (const [, other] of file(name).matchAll(/\bfrom"(?:\.\.\/\.\.\/assets|\.)\/([^"]+)"/g))
        needed.add(`assets/${other}`)
    expect(needed.size).toBeGreaterThan(2)
    expect(
      [...needed].filter((name) => /\b(?:chrome|browser)\.runtime\b|\bdocument\./.test(file(name))),
    ).toEqual([])
  })

  it('packs small, and the same way twice', async () => {
    const whole = await packed(folder)
    const bare = await packed(folder, (name: string) => !name.startsWith('_locales/'))
    console.log(`${browser}: zip ${whole.length} B, without _locales ${bare.length} B`)
    // Over the budgets of 150 kB and, with eight languages, 300 kB: it shall at least not grow (docs/performance.md).
    expect(bare.length).toBeLessThanOrEqual(198 * KB)
    expect(whole.length).toBeLessThanOrEqual(401 * KB)
    expect(Buffer.compare(await packed(folder), whole)).toBe(0)
    expect(Buffer.compare(readFileSync(join(ROOT, `dist/scopelight-${browser}.zip`)), whole)).toBe(0)
  })
})

it('gives each browser only what it knows', () => {
  const of = (browser: string) =>
    JSON.parse(readFileSync(join(ROOT, 'dist', browser, 'manifest.json'), 'utf8'))
  expect(of('chrome').background).toEqual({ service_worker: expect.any(String), type: 'module' })
  expect(of('firefox').background).toEqual({ scripts: [expect.any(String)], type: 'module' })
  expect(of('chrome').browser_specific_settings).toBeUndefined()
  expect([of('chrome').sidebar_action, of('firefox').side_panel]).toEqual([undefined, undefined])
  // Nothing of ours opens by itself.
  expect(of('firefox').sidebar_action.open_at_install).toBe(false)
  expect(of('firefox').browser_specific_settings.gecko).toMatchObject({
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  })
  expect(of('firefox').minimum_chrome_version).toBeUndefined()
})

it.each(['chrome', 'firefox'])('builds the same bytes for %s again', async (browser) => {
  const again = mkdtempSync(join(tmpdir(), 'scopelight-again-'))
  onTestFinished(() => rmSync(again, { recursive: true }))
  const words = ['build', '--mode', browser, '--outDir', again, '--logLevel', 'error']
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', ...words], {
    cwd: ROOT,
    stdio: 'ignore',
    // Vitest's own NODE_ENV would build for development.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const first = readFileSync(join(ROOT, `dist/scopelight-${browser}.zip`))
  expect(Buffer.compare(await packed(again), first)).toBe(0)
})
