import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { filesBelow, ROOT, read } from './sources'

interface Job {
  permissions?: Record<string, string>
  needs?: string
  'timeout-minutes'?: number
  steps: { uses?: string; run?: string; env?: Record<string, string>; with?: Record<string, unknown> }[]
}
interface Workflow {
  on: Record<string, unknown>
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}
const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts
const workflow = (file: string): Workflow => parse(read(file))
const files = filesBelow('.github/workflows')
const jobs = files.flatMap((file) =>
  Object.entries(workflow(file).jobs).map(([name, job]) => ({ file, name, job })),
)
const runs = ({ job }: (typeof jobs)[number]) => job.steps.flatMap(({ run }) => run ?? [])

describe('workflows', () => {
  it('are these', () => {
    expect(files).toEqual(['ci', 'nightly', 'release'].map((name) => `.github/workflows/${name}.yml`))
  })

  it('may read only, but for the one job that lays out the draft', () => {
    expect(workflow('.github/workflows/ci.yml').permissions).toEqual({ contents: 'read' })
    expect(workflow('.github/workflows/nightly.yml').permissions).toEqual({ contents: 'read' })
    expect(workflow('.github/workflows/release.yml').permissions).toEqual({})
    const granted = jobs.map(({ name, job }) => [name, job.permissions])
    expect(granted).toEqual([
      ['test', undefined],
      ['secrets', undefined],
      ['worlds', undefined],
      ['pages', undefined],
      ['package', { contents: 'read' }],
      ['draft', { contents: 'write' }],
    ])
    // That job runs nothing of the repository: it has no checkout, and one command.
    const draft = jobs.find(({ name }) => name === 'draft')
    expect(draft && runs(draft).length).toBe(1)
    expect(draft?.job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout'))).toEqual([])
    expect(draft && runs(draft)[0]).toMatch(/^gh release create .*--draft --verify-tag/)
  })

  it('use only actions of the code host itself, at a commit whose version is told, and leave no token behind', () => {
    const steps = jobs.flatMap(({ job }) => job.steps)
    const used = steps.flatMap(({ uses }) => uses ?? [])
    expect(used.filter((one) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(one))).toEqual([])
    const lines = files.flatMap((file) => read(file).match(/uses: .*/g) ?? [])
    expect(lines.length).toBe(used.length)
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBe(5)
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  it('give Firefox a home that is its own wherever it is started', () => {
    const tested = jobs
      .flatMap(({ job }) => job.steps)
      .filter(({ run }) => /\.ci\/run|test:matrix/.test(run ?? ''))
    expect(tested.map(({ env }) => env?.HOME)).toEqual(['/root', '/root', '/root'])
  })

  it('end by themselves', () => {
    expect(jobs.filter(({ job }) => !job['timeout-minutes']).map(({ name }) => name)).toEqual([])
  })

  it('run only commands that exist', () => {
    const lines = jobs.flatMap(runs)
    const named = lines.flatMap((line) =>
      [...line.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name),
    )
    expect(named).toEqual([
      'test:secrets',
      'test:worlds',
      'test:matrix',
      'test:source',
      'package',
      'catalogue:export',
    ])
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    const programs = lines.filter((line) => /^\.?\//.test(line) || line.startsWith('.ci'))
    expect(programs).toEqual(['.ci/run', '.ci/run'])
    expect(programs.filter((name) => !existsSync(`${ROOT}${name}`))).toEqual([])
  })

  it('try every night, and when asked to, what takes too long for every change', () => {
    const { on } = workflow('.github/workflows/nightly.yml')
    expect(on).toEqual({
      schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }],
      workflow_dispatch: null,
    })
  })

  it('are shown to others as our own are held', () => {
    const text = read('examples/workflow/hubspot-scopes.yml')
    const { permissions, jobs: shown }: Workflow = parse(text)
    expect(permissions).toEqual({ contents: 'read' })
    const used = Object.values(shown).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
    expect(used.map((one) => one.replace(/@.*/, ''))).toEqual(['actions/checkout', 'actions/setup-node'])
    expect(text.match(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm)?.length).toBe(used.length)
  })

  it('put no text of strangers into a shell', () => {
    // The context of an event holds titles and branch names; what a shell needs comes by its environment.
    expect(jobs.flatMap(runs).filter((line) => line.includes('${{'))).toEqual([])
  })

  it('release only tags of a version, tested first, every archive with its sum', () => {
    const { on, jobs: steps } = workflow('.github/workflows/release.yml')
    expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } })
    const lines = runs({ file: '', name: '', job: steps.package as Job })
    expect(lines.indexOf('.ci/run')).toBeLessThan(lines.indexOf('npm run package'))
    expect(lines.some((line) => line.includes('package.json') && line.includes('GITHUB_REF_NAME'))).toBe(true)
    expect(steps.draft?.needs).toBe('package')
    const kept = String(steps.package?.steps.find(({ uses }) => uses?.includes('upload'))?.with?.path)
    for (const name of ['chrome.zip', 'firefox.zip', 'source.zip', 'SHA256SUMS', 'catalogue.json'])
      expect(kept).toContain(name)
  })
})

describe('issue forms', () => {
  interface Field {
    type: string
    id?: string
    attributes: { label?: string; options?: unknown[] }
    validations?: { required?: boolean }
  }
  const forms = filesBelow('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'))
  const fields = (file: string): Field[] => parse(read(file)).body

  it.each(forms)('%s is a form: named, described, each field with a label and an id of its own', (file) => {
    const form = parse(read(file))
    expect([typeof form.name, typeof form.description]).toEqual(['string', 'string'])
    const asked = fields(file).filter(({ type }) => type !== 'markdown')
    expect(asked.filter(({ id, attributes }) => !id || !attributes.label)).toEqual([])
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
    expect(asked.every(({ type }) => ['input', 'textarea', 'dropdown', 'checkboxes'].includes(type))).toBe(
      true,
    )
    // Nobody sends before they looked for what is private.
    expect(asked.at(-1)).toMatchObject({ type: 'checkboxes', attributes: { options: [{ required: true }] } })
  })

  it('asks of an unknown page what a wording is recorded with', () => {
    const required = fields('.github/ISSUE_TEMPLATE/unknown-page.yml')
      .filter(({ validations }) => validations?.required)
      .map(({ id }) => id)
    expect(required).toEqual(
      expect.arrayContaining([
        'heading',
        'sentences',
        'buttons',
        'language',
        'day',
        'address',
        'scopes',
        'plan',
        'role',
      ]),
    )
  })
})
