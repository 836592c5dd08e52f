import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { ROOT, read } from '../repo/sources'

const WORKFLOW = 'examples/workflow/hubspot-scopes.yml'
const STEP = /- run: (npx scopelight explain (\S+) .+)$/m

/** Runs the workflow's own command line in a folder with that config. */
function build(config: string) {
  const folder = mkdtempSync(join(tmpdir(), 'scopelight-workflow-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [, command = '', file = ''] = STEP.exec(read(WORKFLOW)) ?? []
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), config)
  const cli = `"${process.execPath}" "${join(ROOT, 'dist/cli/scopelight.mjs')}"`
  const summary = join(folder, 'summary.md')
  const { status, stderr } = spawnSync('sh', ['-c', command.replace('npx scopelight', cli)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_STEP_SUMMARY: summary },
  })
  return { status, stderr, summary: readFileSync(summary, 'utf8') }
}

it('fails a build whose app locks free accounts out, and says which scope does', () => {
  const { status, summary } = build(
    '{"config": {"auth": {"requiredScopes": ["oauth", "marketing.campaigns.read"]}}}',
  )
  expect(status).toBe(1)
  expect(summary).toContain('`marketing.campaigns.read`')
})

it('lets a build pass whose app asks for it as optional', () => {
  const { status, stderr } = build(
    '{"config": {"auth": {"requiredScopes": ["oauth"], "optionalScopes": ["marketing.campaigns.read"]}}}',
  )
  expect([status, stderr]).toEqual([0, ''])
})

it('installs the archive of this very version', () => {
  const { version, name } = JSON.parse(read('package.json'))
  expect(read(WORKFLOW)).toContain(`/${name}-${version}.tgz`)
})
