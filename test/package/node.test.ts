import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from '../repo/sources'

const elsewhere = mkdtempSync(join(tmpdir(), 'scopelight-package-'))
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))
const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: elsewhere, encoding: 'utf8' })

describe('command line', () => {
  const built = join(ROOT, 'dist/cli/scopelight.mjs')

  it('is one file with a run bit, which needs nothing beside Node', () => {
    const text = readFileSync(built, 'utf8')
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true)
    expect(statSync(built).mode & 0o111).toBe(0o111)
    expect(readdirSync(join(ROOT, 'dist/cli'))).toEqual(['scopelight.mjs'])
    const imports = [...text.matchAll(/^\s*(?:import|export)[^'";]*?from\s*["']([^"']+)["']/gm)].map(
      (match) => match[1],
    )
    expect(imports.filter((name) => !name?.startsWith('node:'))).toEqual([])
    expect(execFileSync(built, ['--help'], { cwd: elsewhere, encoding: 'utf8' })).toContain(
      'scopelight explain',
    )
  })

  it('is what npx finds in the project, without a registry', () => {
    const env = {
      ...process.env,
      npm_config_registry: 'http://127.0.0.1:9',
      npm_config_update_notifier: 'false',
    }
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
    expect(execFileSync(npx, ['scopelight', '--help'], { cwd: ROOT, env, encoding: 'utf8' })).toContain(
      'scopelight explain',
    )
  })
})

describe('library', () => {
  // A stranger's project: the package by its name, through its exports, with Node's own resolution.
  const modules = join(elsewhere, 'node_modules')
  const program = `
    import * as scopelight from 'scopelight'
    const names: string[] = Object.keys(scopelight)
    console.log(JSON.stringify(names))
  `

  it('is imported by its name', () => {
    execFileSync('mkdir', ['-p', modules])
    symlinkSync(ROOT, join(modules, 'scopelight'), 'dir')
    writeFileSync(join(elsewhere, 'run.mjs'), program.replace(': string[]', ''))
    expect(JSON.parse(node('run.mjs'))).toEqual(expect.arrayContaining(['answer', 'read']))
  })

  it('brings types that Node’s resolution understands', () => {
    writeFileSync(join(elsewhere, 'run.mts'), program.replace('console.log', 'String'))
    const words = '--noEmit --strict --module nodenext --target es2023 --lib es2023 --types'.split(' ')
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    expect(node(tsc, ...words, '', 'run.mts')).toBe('')
  })
})
