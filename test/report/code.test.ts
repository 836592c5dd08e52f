import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import type { Case } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'
import { caseOf, codeOf, openCode } from '../../src/report/code'
import { reportOf } from '../../src/report/explain'
import { sayFrom } from '../../src/report/wording'
import { read } from '../../src/request/read'
import appConfigs from '../fixtures/app-configs.json'
import cases from '../fixtures/cases.json'
import links from '../fixtures/install-links.json'

const voice = { look: sayFrom(messages), locale: 'en' }
const LINK =
  'https://app-eu1.hubspot.com/oauth/4242/authorize?client_id=abc&redirect_uri=https%3A%2F%2Fx.example%2Fcb&scope=oauth%20crm.objects.leads.read&state=s3cretstate&code_challenge=ch4llenge'
const PAGE =
  'Authorization failed because your account lacks access to the required scopes [crm.objects.leads.read]'
const CASE: Case = {
  id: 'case 7',
  input: LINK,
  page: PAGE,
  account: { plans: { sales: 'starter' }, type: 'standard' },
  person: { superAdmin: false, permissions: { 'Workflows > Edit': true } },
  answers: { connected: 'no' },
  outcomes: [{ scopes: ['oauth'], result: 'offered', on: '2026-11-03' }],
}
const CODE = codeOf(CASE, null)

function reportFor(c: Case): unknown {
  const result = answer(c)
  return result.ok ? reportOf(c, result.findings, voice) : result.problem
}

/** The report of a case, from its line alone. */
function reportBack(line: string): unknown {
  const c = caseOf(line)
  return c && reportFor(c)
}

describe('the masked line', () => {
  it('gives the same report', () => {
    expect(CODE).toMatch(/^scopelight:1:[\w-]+$/)
    expect(reportBack(CODE)).toEqual(reportFor(CASE))
    expect(openCode(CODE)?.page).toMatchObject({ variant: 'account-lacks-scopes' })
  })

  it.each([
    ...cases.map((one) => one.case as Case),
    ...links.map((one) => ({ input: one.input })),
    ...appConfigs.map((one) => ({ input: one.input })),
  ])('gives the same report of real material: %j', (c) => {
    if (!answer(c).ok) return expect(openCode(codeOf(c, null))).not.toBeNull()
    const report = reportFor(c)
    if (/\*\*\*|@/.test(c.input + JSON.stringify(report))) return
    expect(reportBack(codeOf(c, null))).toEqual(report)
  })

  it('is read by every reader of inputs', () => {
    const result = read(`Look at this: ${CODE}`)
    expect(result).toMatchObject({
      ok: true,
      reading: { kind: 'install-link', request: { portalId: '4242' } },
    })
    expect(answer({ input: CODE, account: { plans: { sales: 'professional' } } })).toMatchObject({
      ok: true,
      findings: { diagnosis: { page: { variant: 'account-lacks-scopes' } } },
    })
  })

  it('carries no secret, no session and no text of the page', () => {
    const secrets = ['s3cretstate', 'ch4llenge', 'ann.smith', 'hunter2pass', 't0kenvalue']
    const redirect = encodeURIComponent(
      'https://ann:hunter2pass@x.example/cb?token=t0kenvalue&mail=ann.smith@x.example',
    )
    const c: Case = {
      ...CASE,
      id: 'ann.smith@x.example',
      input: LINK.replace(/redirect_uri=[^&]*/, `redirect_uri=${redirect}`),
      page: `${PAGE} Signed in as ann.smith@x.example`,
      person: { permissions: { 'token=t0kenvalue': true } },
    }
    const opened = openCode(codeOf(c, null))
    expect(opened).not.toBeNull()
    const inside = JSON.stringify({ ...opened, case: { ...opened?.case, input: '' } })
    for (const secret of secrets) expect(inside).not.toContain(secret)
    expect(inside).not.toContain('Signed in')
  })

  const noises: [string, (code: string) => string][] = [
    ['words around it', (code) => `Hello,\n\nplease see ${code} and tell me.\n\nThanks`],
    ['a full stop', (code) => `${code}.`],
    ['brackets', (code) => `(<${code}>)`],
    ['a quoted mail', (code) => code.replace(/(.{40})/g, '$1\n> > ')],
    ['soft line breaks of mail', (code) => code.replace(/(.{70})/g, '$1=\r\n')],
    ['Markdown', (code) => `\`${code}\``],
    ['an older broken one before it', (code) => `scopelight:1:AAAA\n${code}`],
    ['capitals in its name', (code) => code.replace('scopelight', 'Scopelight')],
  ]
  it.each(noises)('is found with %s', (_, noise) => {
    expect(reportBack(noise(CODE))).toEqual(reportFor(CASE))
  })

  it.each([
    ['cut short', CODE.slice(0, -20), 'problem_code_broken'],
    [
      'with a letter changed',
      `${CODE.slice(0, 60)}${CODE[60] === 'A' ? 'B' : 'A'}${CODE.slice(61)}`,
      'problem_code_broken',
    ],
    ['of a later version', CODE.replace(':1:', ':2:'), 'problem_code_newer'],
    ['of nothing', 'scopelight:1:', 'problem_code_broken'],
    ['that inflates without end', `scopelight:1:AAAA${bomb()}`, 'problem_code_broken'],
  ])('says in one sentence what is wrong with one %s', (_, line, id) => {
    expect(openCode(line)).toBeNull()
    expect(answer({ input: line })).toEqual({ ok: false, problem: { id } })
  })

  it('takes no link of a stranger’s host', () => {
    const forged = codeOf(CASE, null, {
      ...(openCode(CODE)?.reading ?? { kind: 'install-link', notes: [], request: null, page: null }),
      link: 'https://evil.example/oauth/authorize?client_id=a&scope=oauth',
    })
    expect(openCode(forged)).toBeNull()
  })

  it('takes no note with a story where our own readers put a number', () => {
    const note = (text: string) => {
      const reading = openCode(CODE)?.reading
      if (!reading) throw new Error('no reading')
      return openCode(codeOf(CASE, null, { ...reading, notes: [{ id: 'note_api_status', values: [text] }] }))
    }
    expect(note('403, 429')).not.toBeNull()
    expect(note('403. Call this number now: '.repeat(20))).toBeNull()
  })

  it('never throws, and stays bounded', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `scopelight:1:${text}`),
        ),
        (text) => {
          openCode(text)
        },
      ),
    )
    const many = Array.from({ length: 2000 }, (_, i) => `crm.objects.thing${(i * 7919) % 10007}x${i}.read`)
    const line = codeOf({ input: many.join(' ') }, null)
    expect(line.length).toBeLessThanOrEqual(24_000)
    expect(openCode(line)?.reading.request?.required.length).toBeGreaterThan(200)
    expect(openCode(codeOf({ ...CASE, id: random(300_000) }, null))).not.toBeNull()
  })

  it('gives back whatever lists it was given', () => {
    const name = fc.stringMatching(/^[a-z]{3,8}(\.[a-z]{3,8}){1,3}$/)
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 40 }),
        fc.array(name, { maxLength: 5 }),
        (names, more) => {
          const c: Case = {
            input: `https://app.hubspot.com/oauth/authorize?client_id=a&scope=${names.join('%20')}&optional_scope=${more.join('+')}&state=x`,
            answers: { 'super-admin': 'no' },
          }
          expect(reportBack(codeOf(c, null))).toEqual(reportFor(c))
        },
      ),
      { numRuns: 25 },
    )
  })
})

/** Letters of a megabyte of zeros, deflated. */
function bomb(): string {
  return Buffer.from(deflateSync(strToU8('0'.repeat(1 << 22))))
    .toString('base64url')
    .slice(0, 20_000)
}

function random(length: number): string {
  return Array.from({ length }, (_, i) => String.fromCharCode(97 + ((i * i * 31 + (i >> 3)) % 26))).join('')
}
