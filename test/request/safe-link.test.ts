import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { answer } from '../../src/report/answer'
import { reportOf } from '../../src/report/explain'
import { plainText } from '../../src/report/text'
import { sayFrom } from '../../src/report/wording'
import { read } from '../../src/request/read'
import { unwrapped } from '../../src/request/safe-link'
import { anyText } from '../any-text'
import { runs } from '../runs'

const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fx.example%2Fcb&scope=oauth%20tickets'
const REGIONAL = 'https://app-eu1.hubspot.com/oauth/123/authorize?client_id=a&scope=oauth+tickets'
const encoded = encodeURIComponent
const OUTLOOK = '&data=05%7C01%7Csomebody%40x.example%7C0&sdata=Zm9v&reserved=0'
const v2 = (link: string) =>
  encoded(link).replaceAll('_', '%5F').replaceAll('-', '%2D').replaceAll('%2F', '_').replaceAll('%', '-')
const base64 = (text: string) => Buffer.from(text).toString('base64url')
/** As Proofpoint writes its third form: percent signs taken out, runs of them under one letter. */
const v3 = (link: string) => {
  const taken: string[] = []
  const within = link.replace(/%+/g, (run) => {
    taken.push(run)
    return run.length === 1 ? '*' : `**${'ABCDEFGH'[run.length - 2]}`
  })
  return `https://urldefense.com/v3/__${within}__;${base64(taken.join(''))}!!ACWV5N9M2RV99hQ!MwAZFXXI-wuP0lv$`
}

const WRAPPED: [string, (link: string) => string][] = [
  ['Outlook', (link) => `https://eur01.safelinks.protection.outlook.com/?url=${encoded(link)}${OUTLOOK}`],
  [
    'Outlook, newer',
    (link) => `https://nam06.safelinks.protection.outlook.com/ap/t-59584e83/?url=${encoded(link)}${OUTLOOK}`,
  ],
  [
    'Outlook, US government',
    (link) => `https://gcc02.safelinks.protection.office365.us/?url=${encoded(link)}${OUTLOOK}`,
  ],
  [
    'Outlook, China',
    (link) => `https://can01.safelinks.protection.partner.outlook.cn/?url=${encoded(link)}${OUTLOOK}`,
  ],
  [
    'Teams',
    (link) =>
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encoded(link)}&locale=en`,
  ],
  ['Google', (link) => `https://www.google.com/url?q=${encoded(link)}&sa=D&source=docs&ust=1&usg=AOv`],
  [
    'Google, escaped in part',
    (link) =>
      `https://www.google.com/url?q=${link.replaceAll('%', '%25').replaceAll('&', '%26').replaceAll('=', '%3D')}&sa=D`,
  ],
  ['Google, another page', (link) => `https://www.google.co.uk/url?sa=t&rct=j&url=${encoded(link)}&usg=AOv`],
  ['Slack', (link) => `https://slack-redir.net/link?url=${encoded(link)}&v=3`],
  ['Barracuda', (link) => `https://linkprotect.cudasvc.com/url?a=${encoded(link)}&c=E,1,x&typo=1`],
  ['Proofpoint 1', (link) => `https://urldefense.proofpoint.com/v1/url?u=${encoded(link)}&k=x%3D%3D`],
  [
    'Proofpoint 2',
    (link) => `https://urldefense.proofpoint.com/v2/url?u=${v2(link)}&d=DwMFaQ&c=x&r=y&m=z&s=w&e=`,
  ],
  ['Proofpoint 3', v3],
]

describe.each(WRAPPED)('%s', (_, wrap) => {
  it.each([LINK, REGIONAL])('gives back the link it wrapped, alone or in a mail: %s', (link) => {
    expect(unwrapped(wrap(link))).toBe(link)
    for (const text of [wrap(link), `Please install: ${wrap(link)}\nThanks`]) {
      const result = read(text)
      expect(result).toMatchObject({
        ok: true,
        reading: { request: { clientId: 'a', required: ['oauth', 'tickets'] } },
      })
      expect(JSON.stringify(result)).not.toContain('somebody')
    }
  })

  it('shows nothing of the session in it', () => {
    const link = `${LINK}&state=s3cretSession9&code_challenge=chall3ngeX77&login=somebody%40x.example`
    const result = answer({ input: wrap(link) })
    if (!result.ok) throw new Error(result.problem.id)
    const report = reportOf({ input: wrap(link) }, result.findings, { look: sayFrom(messages), locale: 'en' })
    for (const text of [JSON.stringify(report), plainText(result.findings, sayFrom(messages))])
      expect(text).not.toMatch(/s3cret|chall3nge|somebody/)
  })

  it('within Outlook’s own', () => {
    const outer = `https://eur01.safelinks.protection.outlook.com/?url=${encoded(wrap(LINK))}&data=1`
    expect(unwrapped(outer)).toBe(LINK)
  })

  it('to somewhere else is no install link', () => {
    expect(read(wrap('https://other.example/')).ok).toBe(false)
  })
})

it('takes a run of characters out of Proofpoint’s third form, and none that is not there', () => {
  const wrapped = (taken: string) => `https://urldefense.com/v3/__https://x.example/a**Bb*c__;${taken}!!x!y$`
  expect(unwrapped(wrapped(base64('%%%é')))).toBe('https://x.example/a%%%béc')
  expect(unwrapped(wrapped(base64('%')))).toBe(wrapped(base64('%')))
})

it('leaves alone what wraps no address', () => {
  for (const text of [
    'https://www.google.com/url?q=hubspot+scopes&sa=t',
    'https://slack-redir.net/link?url=javascript%3Aalert(1)',
    'https://urldefense.com/v3/__notes__;!!x!y$',
    'https://eur01.safelinks.protection.outlook.com/about',
  ])
    expect(unwrapped(text)).toBe(text)
})

it('never throws, and of nothing but beginnings comes to an end', () => {
  const start = fc.constantFrom(...WRAPPED.map(([, wrap]) => wrap(LINK)))
  fc.assert(
    fc.property(
      start,
      fc.nat(200),
      anyText(60),
      (link, at, piece) => void unwrapped(link.slice(0, at) + piece),
    ),
    { numRuns: runs(300) },
  )
  for (const begin of [
    'https://urldefense.com/v3/__',
    'https://www.google.com/url?a=1&',
    'https://slack-redir.net/link?url=',
  ]) {
    const before = performance.now()
    unwrapped(`${begin.repeat(30_000)}__;`)
    expect(performance.now() - before, begin).toBeLessThan(1500)
  }
})
