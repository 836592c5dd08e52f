import { expect, it } from 'vitest'
import { maskSecrets } from '../../src/request/mask'
import { maskWrapped } from '../../src/request/mask-wrapped'
import { read } from '../../src/request/read'
import links from '../fixtures/install-links.json'
import { understood } from './expect-reading'

const SECRET = 'q7Rv2Lk9'
const BREAKS = ['\n', '\r\n', '=\n', '\n> ']
const wrapped = (text: string, width: number, cut: string) =>
  text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), `$&${cut}`)

it('hides what a line break cuts in two in a link, and the link reads as the whole one does', () => {
  const literal = links
    .flatMap(({ input }) => understood(input).link ?? [])
    .filter((link) => /^\S{150,}$/.test(link))
  expect(literal.length).toBeGreaterThan(30)
  const wrong: string[] = []
  for (const [at, link] of literal.entries()) {
    const cut = BREAKS[at % BREAKS.length] ?? ''
    const planted = link.replace('?', `?refresh_token=${SECRET}&state=${SECRET}&`).replace(/#.*/, '')
    const text = `We send people to\n${wrapped(planted, 61 + (at % 20), cut)}\n\nand it says no.`
    const masked = maskWrapped(text)
    const plain = masked.replaceAll(/[=\s>]/g, '')
    if (plain.includes(SECRET.slice(0, 4)) || plain.includes(SECRET.slice(4))) wrong.push(masked)
    // Where no secret is cut, the lines stay, and read as they did.
    const [whole, lines, now] = [planted, text, masked].map((one) => {
      const result = read(one)
      return JSON.stringify(result.ok && [result.reading.request?.required, result.reading.request?.optional])
    })
    if (now !== whole && now !== lines) wrong.push(`${text}\n${masked}`)
  }
  expect(wrong).toEqual([])
})

it.each([
  'oauth\ncrm.objects.contacts.read\ncrm.schemas.contacts.read.and.a.name.that.is.long\ntickets',
  '"client_secret": "s3cr3tOfMine",\n"scopes": ["oauth"]',
  `https://app.hubspot.com/oauth/authorize?client_id=a&scope=oauth&state=${SECRET}\nYou don't have permission`,
  `https://app.hubspot.com/oauth/authorize?client_id=a&scope=oauth&state=${SECRET}\ntickets\ncontent`,
  `token: ${SECRET}\r\nand more`,
])('leaves the lines of any other text: %j', (text) => {
  expect(maskWrapped(text)).toBe(maskSecrets(text))
})

it('hides what a break cuts before scopes that stand apart', () => {
  const text = `https://app.hubspot.com/oauth/authorize?client_id=a&Session=ap\n> 1-${SECRET}-d139&scope=oauth content m\n> ade.up`
  expect(maskWrapped(text)).not.toContain(SECRET)
})
