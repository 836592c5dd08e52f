import { describe, expect, it } from 'vitest'
import { HUBS, planName, TIERS } from '../../src/catalogue'
import { answer } from '../../src/report/answer'
import { planInWords } from '../../src/report/any-hub'
import { plainText } from '../../src/report/text'
import { sayFrom } from '../../src/report/wording'
import { plainWords } from '../../src/ui/parts'
import { voiceOf } from '../../src/ui/voice'
import { filesBelow, read } from '../repo/sources'

const LOCALES = filesBelow('public/_locales').map((path) => path.split('/')[2] ?? '')
const PAID = TIERS.filter((tier) => tier !== 'free')

describe.each(LOCALES)('%s', (locale) => {
  const look = sayFrom(JSON.parse(read(`public/_locales/${locale}/messages.json`)))

  it('says "any hub" itself, and leaves HubSpot’s names as they are', () => {
    for (const tier of PAID) {
      const said = planInWords(planName('any', tier), look)
      expect(said).toContain(planName('any', tier).split(' ')[0])
      expect(/ in any hub/.test(said)).toBe(locale === 'en')
      expect(planInWords(`${planName('any', tier)} + Brands`, look)).toBe(`${said} + Brands`)
      for (const hub of HUBS) expect(planInWords(planName(hub, tier), look)).toBe(planName(hub, tier))
    }
  })

  it('does so in reports, and in the words of a surface', () => {
    const result = answer({
      input: 'oauth crm.schemas.custom.read',
      account: { plans: Object.fromEntries(HUBS.map((hub) => [hub, 'free'])) },
    })
    if (!result.ok) throw new Error(result.problem.id)
    const text = plainText(result.findings, look, locale.replace('_', '-'))
    const surface = plainWords(
      { id: 'requires_plans_top', values: [{ plans: [planName('any', 'enterprise')] }] },
      voiceOf((id, marks) => look(id, [...marks]), locale.replace('_', '-')),
    )
    for (const said of [text, surface]) {
      expect(said).toContain(planInWords(planName('any', 'enterprise'), look))
      expect(/ in any hub/.test(said)).toBe(locale === 'en')
    }
  })
})
