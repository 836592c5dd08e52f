import { expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { caseFrom } from '../../src/diagnosis/case-from'
import { answer } from '../../src/report/answer'
import { reportOf } from '../../src/report/explain'
import { sayFrom } from '../../src/report/wording'
import { read } from '../repo/sources'

const doc = read('docs/cli.md')
const usage = messages.cli_usage.message
const [first = '', second = ''] = [...doc.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
  ([, body = '']) => body,
)
const strings = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([all]) => all).sort()
const fields = (table: number) =>
  [...(doc.split('| field | what |')[table]?.split('\n\n')[0] ?? '').matchAll(/^\| (.*?) \|/gm)].flatMap(
    ([, cell = '']) => [...cell.matchAll(/`([a-zA-Z.]+)`/g)].map(([, name]) => name ?? ''),
  )

it('shows a case that is understood, and the report that it gives', () => {
  const checked = caseFrom(JSON.parse(first))
  if (!checked.ok) throw new Error(checked.problem.id)
  const result = answer(checked.case)
  if (!result.ok) throw new Error(result.problem.id)
  const report = reportOf(checked.case, result.findings, { look: sayFrom(messages), locale: 'en' })
  const told = JSON.parse(second)
  expect(report).toMatchObject({ ...told, causes: expect.anything() })
  expect(report.causes[0]).toMatchObject(told.causes[0])
  expect([...fields(2), 'id'].filter((name) => /^[a-z][a-zA-Z]+$/.test(name))).toEqual(
    expect.arrayContaining(Object.keys(report)),
  )
})

it('names every field of a case', () => {
  expect(fields(1)).toEqual(
    expect.arrayContaining([
      'id',
      'input',
      'page',
      'account.plans',
      'person.permissions',
      'answers',
      'outcomes',
    ]),
  )
})

it('names every command and option of the help text, and no other', () => {
  const options = /--[a-z][\w-]*/g
  expect([...new Set(strings(doc, options))]).toEqual([...new Set(strings(usage, options))])
  const commands = /scopelight [a-z]+/g
  expect(strings(usage, commands).filter((name) => !doc.includes(name))).toEqual([])
})
