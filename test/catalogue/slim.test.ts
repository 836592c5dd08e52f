import { describe, expect, it, vi } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { KEPT, slim } from '../../scripts/slim-data.mjs'
import type { Case } from '../../src/diagnosis/case'
import apiErrors from '../fixtures/api-errors.json'
import reported from '../fixtures/cases.json'
import * as data from './data'

/** The explaining rooms, over whole data files or over those that the extension carries. */
async function explainer(slimmed: boolean) {
  vi.resetModules()
  for (const name of Object.keys(KEPT)) {
    const path = `../../src/catalogue/data/${name}.json`
    if (!slimmed) vi.doUnmock(path)
    else
      vi.doMock(path, async (whole) => ({
        default: slim(name, (await whole<{ default: object[] }>()).default),
      }))
  }
  const { answer } = await import('../../src/report/answer')
  const { reportOf } = await import('../../src/report/explain')
  const { sayFrom } = await import('../../src/report/wording')
  const { plansSoldAs } = await import('../../src/catalogue/sold-names')
  const sold = await import('../../src/catalogue/sold')
  const { allGuides } = await import('../../src/catalogue/guides')
  const { guidePath } = await import('../../src/remedy/guide-path')
  const voice = { look: sayFrom(messages), locale: 'en' }
  return {
    explain: (c: Case) => {
      const result = answer(c)
      return result.ok ? reportOf(c, result.findings, voice) : result.problem
    },
    guides: () =>
      allGuides().map(({ id, owner }) => [
        owner,
        guidePath(id, [], { host: 'app.hubspot.com', portalId: '42' }),
      ]),
    plans: () => [
      plansSoldAs(['Sales Enterprise', 'CMS Hub Starter']),
      plansSoldAs(['Starter Customer Platform']),
      data.hubs.map(({ id }) => sold.hubName(id)),
      sold.bundle('starter_customer_platform')?.contains,
      sold.scopeAddOns().map(({ id, name }) => [id, name]),
    ],
  }
}

const CASES: Case[] = [
  ...reported.map((one) => one.case as unknown as Case),
  ...apiErrors.map(({ input }) => ({ input })),
  ...data.denials.flatMap(({ wordings }) => wordings.map(({ text }) => ({ input: text }))),
  ...data.apiAnswers.flatMap(({ sentences }) => sentences.map((input) => ({ input }))),
  ...data.internalPermissions.map(({ name }) => ({ input: `requires one of [${name}]` })),
  ...data.endpoints.map(({ pattern }) => ({ input: `403 Forbidden: GET https://api.hubapi.com${pattern}` })),
]

describe('the data files of the extension', () => {
  it('give the same answers as the whole ones', async () => {
    const whole = await explainer(false)
    const expected = CASES.map(whole.explain)
    const plans = whole.plans()
    const guides = whole.guides()
    expect(guides.length).toBeGreaterThan(40)
    const slimmed = await explainer(true)
    for (const [at, c] of CASES.entries()) expect(slimmed.explain(c), c.input).toEqual(expected[at])
    expect(slimmed.plans()).toEqual(plans)
    expect(slimmed.guides()).toEqual(guides)
  }, 60_000)

  it('are smaller than the whole ones', () => {
    for (const name of Object.keys(KEPT)) {
      const records = JSON.parse(data.text(name))
      expect(JSON.stringify(slim(name, records)).length, name).toBeLessThan(JSON.stringify(records).length)
    }
  })

  it('stay whole where no fields are named', () => {
    expect(slim('sources', data.sources)).toBe(data.sources)
  })
})
