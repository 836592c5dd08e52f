import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Account, lastDay } from '../../src/account/account'
import { forgetting, keptSince, noneAhead, withoutOld } from '../../src/account/retention'
import { readSettings, writeSettings } from '../../src/account/settings'
import { accounts } from './values'

const settings = fc.record(
  {
    theme: fc.constantFrom('system', 'light', 'dark'),
    recognise: fc.boolean(),
    keepDays: fc.integer({ min: 1, max: 3650 }),
  },
  { requiredKeys: [] },
)

describe('settings', () => {
  it('are read back as they were written, also without a version', () => {
    fc.assert(
      fc.property(settings, (value) => {
        expect(readSettings(writeSettings(value))).toEqual({ value, aside: [] })
        expect(readSettings({ ...value })).toEqual({ value, aside: [] })
      }),
    )
  })

  it('lose the value that is not sound, keep it aside, and lose no other', () => {
    fc.assert(
      fc.property(settings, fc.constantFrom('theme', 'recognise', 'keepDays', 'colour'), (value, field) => {
        const raw = { ...writeSettings(value), [field]: { half: 'writ' } }
        const { [field as keyof typeof value]: _, ...others } = value
        expect(readSettings(raw)).toEqual({ value: others, aside: [{ at: field, value: { half: 'writ' } }] })
      }),
    )
    fc.assert(fc.property(fc.jsonValue(), (junk) => void readSettings(junk)))
    for (const junk of ['x', 7, null, [], { version: 2 }, { version: 'x' }])
      expect(readSettings(junk)).toEqual({ value: {}, aside: [{ at: '', value: junk }] })
  })

  it('come along from an older version', () => {
    const migrations = [
      ({ dark, ...rest }: Record<string, unknown>) => ({ ...rest, theme: dark ? 'dark' : 'light' }),
    ]
    expect(readSettings({ version: 1, dark: true }, migrations).value).toEqual({ theme: 'dark' })
    expect(readSettings({ version: 2, theme: 'light' }, migrations).value).toEqual({ theme: 'light' })
    const broken = [
      () => {
        throw new Error('half-written')
      },
    ]
    expect(readSettings({ version: 1 }, broken)).toEqual({
      value: {},
      aside: [{ at: '', value: { version: 1 } }],
    })
  })
})

describe('retention', () => {
  it('counts days back over months and leap years', () => {
    expect(keptSince('2026-03-01', 1)).toBe('2026-02-28')
    expect(keptSince('2024-03-01', 1)).toBe('2024-02-29')
    expect(keptSince('2026-11-25', 365)).toBe('2025-11-25')
  })

  it('drops what pages showed before a day, never what the person told', () => {
    fc.assert(
      fc.property(accounts, fc.integer({ min: 0, max: 3000 }), (account, days) => {
        const since = keptSince('2028-03-01', days)
        const left = withoutOld(account, since)
        const { outcomes: _, products: __, ...told } = account
        if (left === null)
          return expect([told.plans, told.person, told.addOns, told.type]).toEqual([
            undefined,
            undefined,
            undefined,
            undefined,
          ])
        expect(left).toMatchObject(told)
        expect((left.outcomes ?? []).every(({ on }) => on >= since)).toBe(true)
        expect(left.outcomes ?? []).toHaveLength(
          (account.outcomes ?? []).filter(({ on }) => on >= since).length,
        )
        if (account.products && account.products.on >= since) expect(left.products).toEqual(account.products)
        expect(withoutOld(left, since)).toBe(left)
      }),
    )
  })

  it('forgets an account that pages alone told of', () => {
    const on = '2026-01-01'
    const seen = { id: '1', name: 'Acme', outcomes: [{ scopes: ['oauth'], result: 'offered' as const, on }] }
    expect(withoutOld(seen, '2026-01-02')).toBeNull()
    expect(withoutOld(seen, on)).toBe(seen)
    expect(withoutOld({ ...seen, namedOn: on }, '2026-01-02')).toEqual({ id: '1', name: 'Acme', namedOn: on })
  })
})

describe('a clock that ran ahead', () => {
  const today = '2026-11-25'
  const day = fc.constantFrom('2026-11-03', today, '2026-11-26', '2099-01-01')

  it('leaves nothing dated after today, and loses nothing', () => {
    fc.assert(
      fc.property(day, day, day, day, day, (a, b, c, d, e) => {
        const account: Account = {
          id: '42',
          name: 'Acme',
          namedOn: a,
          plans: { sales: 'starter' },
          plansOn: b,
          answers: { connected: { answer: 'no', on: c } },
          outcomes: [{ scopes: ['tickets'], result: 'offered', on: d }],
          products: { labels: ['Sales Starter'], plans: { sales: 'starter' }, on: e },
        }
        const now = noneAhead(account, today)
        expect(lastDay(now) <= today && String(now.namedOn) <= today).toBe(true)
        const dayless = (one: Account) => JSON.stringify(one).replaceAll(/\d{4}-\d\d-\d\d/g, '')
        expect(dayless(now)).toBe(dayless(account))
        const days = (one: Account) => JSON.stringify(one).match(/\d{4}-\d\d-\d\d/g) ?? []
        expect(days(now)).toEqual(days(account).map((on) => (on < today ? on : today)))
        expect(noneAhead(now, today)).toEqual(now)
      }),
    )
    expect(noneAhead({ id: '42' }, today)).toEqual({ id: '42' })
  })

  it('forgets by the day of the start before, so that a jump there and back takes nothing away', () => {
    const starts = (...days: string[]) => {
      let kept: unknown
      return days.map((on) => {
        const now = forgetting(kept, on)
        kept = JSON.parse(JSON.stringify(now))
        return now.by
      })
    }
    // A year ahead for two starts of a day, and back.
    expect(starts(today, '2027-11-25', '2027-11-25', '2026-11-26')).toEqual([
      today,
      today,
      today,
      '2026-11-26',
    ])
    // Day by day, and after a long absence: a start later than by today's date.
    expect(starts(today, '2026-11-26', '2026-11-27')).toEqual([today, today, '2026-11-26'])
    expect(starts(today, '2028-01-01', '2028-01-02')).toEqual([today, today, '2028-01-01'])
    // An hour back at midnight, as clocks are put in autumn.
    expect(starts('2026-10-25', '2026-10-24', '2026-10-25')).toEqual([
      '2026-10-25',
      '2026-10-24',
      '2026-10-24',
    ])
  })

  it.each([undefined, null, 7, 'today', {}, { on: today }, { on: 'x', by: today }, { on: today, by: 3 }])(
    'forgets by today where nothing sound is known of a start before: %j',
    (before) => expect(forgetting(before, today)).toEqual({ on: today, by: today }),
  )
})
