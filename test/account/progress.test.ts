import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Begun, progressKey, readProgress, withStep, writeProgress } from '../../src/account/progress'
import { MOST_RECENT, readRecent, withRecent, writeRecent } from '../../src/account/recent'

const on = '2026-11-25'
const begun: Begun = {
  guide: 'object_right',
  portalId: '4242001',
  host: 'app-eu1.hubspot.com',
  rights: ['crm.contacts.edit:All', 'automation.workflows.edit'],
  done: ['open/Settings/Users & Teams'],
  on,
}

describe('a guide begun', () => {
  it('is read back as it was written', () => {
    expect(readProgress(writeProgress(begun))).toEqual({ value: begun, aside: [] })
  })

  it('keeps no row that only a page named', () => {
    const { value } = readProgress(writeProgress({ ...begun, rights: ['Some page row', 'crm.tickets.view'] }))
    expect(value?.rights).toEqual(['crm.tickets.view'])
  })

  it('is apart for each account and guide', () => {
    const keys = [
      { guide: 'a', portalId: '1' },
      { guide: 'a', portalId: '2' },
      { guide: 'b', portalId: '1' },
      { guide: 'a' },
    ]
    expect(new Set(keys.map(progressKey)).size).toBe(4)
  })

  it('ticks once and takes the tick back', () => {
    const twice = withStep(withStep(begun, 'save', true, on), 'save', true, on)
    expect(twice.done).toEqual([...begun.done, 'save'])
    expect(withStep(twice, 'save', false, on)).toEqual(begun)
  })

  it('costs itself alone where it is corrupt, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const { value, aside } = readProgress(raw)
        expect(value !== null || aside.length > 0).toBe(true)
      }),
    )
    const half = { ...writeProgress(begun), done: [1, 'save'], host: 'javascript:alert(1)' }
    const { value, aside } = readProgress(half)
    expect(value?.done).toEqual(['save'])
    expect(value?.host).toBeUndefined()
    expect(aside.map(({ at }) => at).sort()).toEqual(['done.0', 'host'])
  })
})

describe('refusals explained lately', () => {
  const one = { variant: 'account-lacks-scopes', causes: ['plan' as const], portalId: '1', on }

  it('stand latest first, the same one of a day once, and not without end', () => {
    expect(withRecent([one], one)).toEqual([one])
    expect(withRecent([one], { ...one, portalId: '2' }).map(({ portalId }) => portalId)).toEqual(['2', '1'])
    const many = Array.from({ length: 40 }, (_, at) => ({ ...one, portalId: String(at) }))
    expect(many.reduce(withRecent, [])).toHaveLength(MOST_RECENT)
  })

  it('are read back, and what is corrupt costs itself', () => {
    expect(readRecent(writeRecent([one]))).toEqual({ value: [one], aside: [] })
    expect(readRecent({ version: 1, recent: [one, { ...one, on: 'yesterday' }] }).value).toEqual([one])
    fc.assert(fc.property(fc.jsonValue(), (raw) => Array.isArray(readRecent(raw).value)))
  })
})
