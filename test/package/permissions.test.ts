import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, read } from '../repo/sources'

const ledger = read('docs/permissions.md')
const BROWSER = { chrome: 'Chrome', firefox: 'Firefox' } as const

describe.each(['chrome', 'firefox'] as const)('the manifest of %s', (browser) => {
  const folder = join(ROOT, 'dist', browser)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

  it('asks for what docs/permissions.md explains, in a paragraph each, and no more', () => {
    const explained = [...ledger.matchAll(/^## `([^`]+)` \(([\w, ]+)\)\n\n(.+)/gm)]
    const mine = explained.filter(([, , browsers]) => browsers?.includes(BROWSER[browser]))
    const scripts: { matches: string[]; include_globs: string[] }[] = manifest.content_scripts
    const asked = [
      ...(manifest.permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
      ...scripts.flatMap(({ matches }) => matches),
    ]
    expect(mine.map(([, name]) => name).sort()).toEqual([...new Set(asked)].sort())
    for (const [, , , paragraph] of mine) expect(paragraph?.length).toBeGreaterThan(40)
    for (const glob of scripts.flatMap((one) => one.include_globs)) expect(ledger).toContain(`\`${glob}\``)
  })

  it('may ask the network for nothing', () => {
    const rules = new Map<string, string>(
      (manifest.content_security_policy.extension_pages as string)
        .split(';')
        .map((rule) => rule.trim().split(/ (.*)/s, 2) as [string, string]),
    )
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages'])
    expect(rules.get('default-src')).toBe("'none'")
    // What is not named falls back to nothing: requests, frames, workers of other places, fonts, media.
    expect([...rules.keys()].sort()).toEqual([
      'base-uri',
      'default-src',
      'form-action',
      'frame-ancestors',
      'img-src',
      'script-src',
      'style-src',
    ])
    expect([...rules.values()].join(' ')).not.toMatch(/https?:|wss?:|\*|unsafe|blob:/)
  })

  it('has pages that load nothing from elsewhere', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.html'),
    )
    expect(pages.length).toBeGreaterThan(2)
    const loads = /(?:src|href)="(?!\/|\.)[^"]*"|http-equiv/i
    expect(pages.filter((page) => loads.test(readFileSync(join(folder, page), 'utf8')))).toEqual([])
  })
})
