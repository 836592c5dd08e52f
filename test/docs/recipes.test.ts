import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { answer } from '../../src/report/answer'
import { plainText } from '../../src/report/text'
import { sayFrom } from '../../src/report/wording'
import { filesBelow, ROOT, read } from '../repo/sources'
import { type Step, stepsOf } from './recipe'

const RECIPES = filesBelow('docs/how-to').filter((file) => !file.endsWith('README.md'))

/** A copy of the project to follow a recipe in, without pictures. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scopelight-recipe-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const file of filesBelow().filter((name) => !name.endsWith('.png'))) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    cpSync(join(ROOT, file), join(folder, file))
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir')
  return folder
}

/** Runs a line of the recipe as a person's shell would; gives all that was said. */
function run(folder: string, command: string): string {
  const cli = `"${process.execPath}" dist/cli/scopelight.mjs`
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$/.test(name)),
  )
  const done = spawnSync('sh', ['-c', command.replace(/^npx scopelight\b/, cli)], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  // A blocked install ends 1 and is no failure of the recipe.
  const fine = command.startsWith('npx scopelight explain') ? [0, 1] : [0]
  expect(fine, `${command}\n${done.stdout}\n${done.stderr}`).toContain(done.status)
  return done.stdout + done.stderr
}

/** Puts a record where the alphabet has it: into a list of records, or among the messages, whose descriptions stay. */
function add(path: string, record: Record<string, unknown>) {
  const data = JSON.parse(readFileSync(path, 'utf8'))
  const key = (one: Record<string, unknown>) => String(one.scope ?? one.id)
  const whole = Array.isArray(data)
    ? [...data, record].sort((a, b) => (key(a) < key(b) ? -1 : 1))
    : Object.fromEntries(
        Object.entries({ ...data, ...record })
          .map(([id, entry]) => [id, { ...data[id], ...(entry as object) }] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
  writeFileSync(path, `${JSON.stringify(whole, null, 2)}\n`)
}

function follow(folder: string, steps: readonly Step[]) {
  let said = ''
  for (const step of steps) {
    if (step.do === 'run') said += run(folder, step.command)
    else if (step.do === 'expect') {
      for (const line of step.lines) expect(said).toContain(line)
      said = ''
    } else if (step.do === 'add') add(join(folder, step.file), step.record)
    else if (step.do === 'write') {
      expect(existsSync(join(folder, step.file)), `${step.file} is no new file`).toBe(false)
      writeFileSync(join(folder, step.file), step.text)
    } else {
      const text = readFileSync(join(folder, step.file), 'utf8')
      expect(text.split(step.from).length, `${step.file} has not once:\n${step.from}`).toBe(2)
      writeFileSync(
        join(folder, step.file),
        text.replace(step.from, () => step.to),
      )
    }
  }
}

describe('every recipe', () => {
  it.each(RECIPES)('%s changes something, and tests it', (file) => {
    const steps = stepsOf(read(file))
    expect(steps.filter((step) => ['add', 'write', 'change'].includes(step.do)).length).toBeGreaterThan(0)
    expect(steps.some((step) => step.do === 'run' && step.command.startsWith('npx vitest run '))).toBe(true)
  })

  it.each(RECIPES)('%s names only files and commands that exist', (file) => {
    const text = read(file)
    const made = stepsOf(text).flatMap((step) => (step.do === 'write' ? [step.file] : []))
    const files = [...text.matchAll(/`((?:src|test|public|scripts|docs)\/[\w./-]+\.\w+)`/g)].map(
      ([, name = '']) => name,
    )
    const missing = files.filter((name) => !made.includes(name) && !existsSync(`${ROOT}${name}`))
    // The language recipe makes its files by copying.
    expect(missing.filter((name) => !name.startsWith('public/_locales/sv/'))).toEqual([])
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
    expect(commands.filter((name) => !scripts.includes(name))).toEqual([])
  })

  it.each(RECIPES)('%s is on the list', (file) => {
    expect(read('docs/how-to/README.md')).toContain(`(${basename(file)})`)
  })
})

describe('followed to the letter', { timeout: 180_000 }, () => {
  it.each(RECIPES.filter((file) => !file.includes('language')))('%s', (file) => {
    follow(copy(), stepsOf(read(file)))
  })

  it('docs/how-to/add-a-language.md, and the product speaks it', () => {
    const folder = copy()
    follow(folder, stepsOf(read('docs/how-to/add-a-language.md')))
    const messages = JSON.parse(readFileSync(join(folder, 'public/_locales/sv/messages.json'), 'utf8'))
    const result = answer({
      input: 'oauth marketing.campaigns.read',
      account: { plans: { marketing: 'free' } },
    })
    expect(result.ok && plainText(result.findings, sayFrom(messages))).toContain(
      'Er HubSpot-plan saknar en sak som den här appen kräver.',
    )
  })
})
