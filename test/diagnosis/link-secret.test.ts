import { describe, expect, it } from 'vitest'
import english from '../../public/_locales/en/messages.json'
import type { Case } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'
import { codeOf } from '../../src/report/code'
import { reportOf } from '../../src/report/explain'
import { letterOf } from '../../src/report/letter'
import { plainText } from '../../src/report/text'
import { wholeView } from '../../src/report/whole-view'
import { sayFrom } from '../../src/report/wording'

const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=7f3a6c1e-0000-4000-8000-5c0be11947aa&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=oauth'
const SECRET = '5d3f8b0c-1234-4abc-9def-00c0ffee0042'
const look = sayFrom(english)

function of(c: Case) {
  const result = answer(c)
  if (!result.ok) throw new Error(result.problem.id)
  const { findings } = result
  const { verdict, reading } = findings.diagnosis
  const note = reading.notes.find(({ id }) => id === 'note_link_secret')
  return {
    findings,
    verdict,
    note,
    headline: wholeView(findings).headline.id,
    remedies: findings.remedies.map(({ id }) => id),
  }
}

describe.each([
  ['client_secret', `${LINK}&client_secret=${SECRET}`],
  ['client_secret', `${LINK}&client%5Fsecret=${SECRET}`],
  ['clientSecret', LINK.replace('?', `?clientSecret=${SECRET}&`)],
  ['access_token', `Please open ${LINK}&access_token=${SECRET} and connect`],
  ['refresh_token', `${LINK}&refresh_token=${SECRET}`],
  ['hapikey', `${LINK}&hapikey=${SECRET}`],
  ['key', `${LINK}&key=pat-na1-${SECRET}`],
  ['client_secret', LINK.replace('cb', `cb%3Fclient_secret%3D${SECRET}`)],
  ['client_secret', LINK.replace('cb', `cb%253Fclient_secret%253D${SECRET}`)],
  ['key', `${LINK}&key=pat%2Dna1-${SECRET}`],
  ['secret', `${LINK}&secret=${SECRET}`],
  ['client_secret', `${LINK}&x=%7B%22tab%22%3A1%2C%22client_secret%22%3A%22${SECRET}%22%7D`],
  ['refresh_token', `${LINK}&x=%257B%2522refresh_token%2522%253A%2522${SECRET}%2522%257D`],
  ['client_secret', `${LINK}&x=client_secret%3A${SECRET}`],
  ['client_secret', LINK.replace('cb', `cb%3Fx%3D%257B%2522client_secret%2522%253A%2522${SECRET}%2522%257D`)],
  ['client_secret', `\`${LINK}&client_secret=\${process.env.SECRET}\``],
])('%s in %s', (name, input) => {
  it('is named, with what to do, and never shown', () => {
    const { findings, note, headline, remedies } = of({ input })
    expect(note?.values).toEqual([{ foreign: name }])
    expect(headline).toMatch(/secret$/)
    expect(remedies).toEqual(['remove_secret'])
    const text = plainText(findings, look)
    expect(text).toContain(name)
    const letter = letterOf(
      { case: { input }, page: null, owner: 'app-developer', format: 'text' },
      { look, locale: 'en' },
    )
    expect(letter).toMatch(new RegExp(`take .${name}. out of the link`))
    expect(letter).toMatch(/told me\n- .*link gives away a secret of the app\./)
    const report = JSON.stringify(reportOf({ input }, findings, { look, locale: 'en' }))
    expect(text + letter + report).not.toContain('00c0ffee')
  })
})

it.each(['YOUR_CLIENT_SECRET', 'your-client-secret', 'client_secret', 'xxxx', '%3Cyour%20secret%3E'])(
  'says of %s that it holds a place, and tells nobody to replace it',
  (value) => {
    const d = of({ input: `${LINK}&client_secret=${value}` })
    expect(d.findings.diagnosis.reading.notes).toContainEqual({
      id: 'note_link_secret_place',
      values: [{ foreign: 'client_secret' }],
    })
    expect([d.note, d.headline, d.remedies]).toEqual([undefined, 'headline_clear', []])
    expect(plainText(d.findings, look)).toContain('The link has a place for')
  },
)

it('is no reason for a refusal: a link that can be installed stays clear, with other words', () => {
  const d = of({ input: `${LINK}&client_secret=${SECRET}` })
  expect(d.verdict).toBe('clear')
  expect(d.headline).toBe('headline_clear_but_secret')
  expect(of({ input: LINK.replace(/&redirect_uri=[^&]*/, `&client_secret=${SECRET}`) }).headline).toBe(
    'headline_link_secret',
  )
})

it('stands beside a blocker, which keeps the headline', () => {
  const d = of({
    input: `${LINK}%20automation&client_secret=${SECRET}`,
    page: 'Authorization failed because your account lacks access to the required scopes [automation]',
  })
  expect(d.headline).toBe('headline_plan')
  expect(d.remedies).toContain('make_optional')
  expect(d.remedies.at(-1)).toBe('remove_secret')
})

it('is said on another machine too, where the secret itself never comes', () => {
  const line = codeOf({ input: `${LINK}&client_secret=${SECRET}` }, null)
  const d = of({ input: line })
  expect(d.remedies).toEqual(['remove_secret'])
  expect(JSON.stringify(d.findings)).not.toContain('00c0ffee')
})

it.each([
  LINK,
  `${LINK}&state=abc&code_challenge=x&code_challenge_method=S256`,
  `${LINK}&client_secret=`,
  `${LINK}&secret=1`,
  `${LINK}&api_key=true`,
  `${LINK}&x=%7B%22secret%22%3Atrue%7D`,
  `${LINK}&grant_type=refresh_token`,
  LINK.replace('cb', 'cb%3Fapi_key%3Dtheirs'),
  LINK.replace('cb', 'secret%2Fcompat-x'),
])('nothing is given away in %s', (input) => {
  const d = of({ input })
  expect(d.note).toBeUndefined()
  expect(d.headline).toBe('headline_clear')
})
