import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { codeOf } from '../../src/report/code'
import type { Report } from '../../src/report/types'

const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=abc&redirect_uri=https%3A%2F%2Fx.example%2Fcb&scope=oauth%20crm.objects.leads.read&state=s3cret'
const folder = mkdtempSync(join(tmpdir(), 'scopelight-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function scopelight(args: string[], input?: string | Buffer) {
  const done = spawnSync(process.execPath, ['dist/cli/scopelight.mjs', ...args], {
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { status: done.status, out: done.stdout, err: done.stderr }
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const report = (args: string[], input?: string) => {
  const done = scopelight(['explain', ...args, '--format', 'json'], input)
  return { ...done, report: JSON.parse(done.out) as Report }
}

describe('scopelight explain', () => {
  it('ends 1 when the plan blocks, and names the scope and the way', () => {
    const { status, report: r } = report([LINK, '--plan', 'sales=starter'])
    expect(status).toBe(1)
    expect(r.verdict).toBe('blocked')
    expect(r.causes[0]).toMatchObject({
      kind: 'plan',
      certainty: 'certain',
      scopes: ['crm.objects.leads.read'],
    })
    expect(r.unblock?.ways[0]).toEqual({ plans: { sales: 'professional' }, addOns: [] })
    expect(r.unblock?.moveToOptional).toEqual(['crm.objects.leads.read'])
    expect(r.unblock?.link).toContain('optional_scope=crm.objects.leads.read')
    expect(JSON.stringify(r)).not.toContain('s3cret')
  })

  it('ends 0 when the plan has everything', () => {
    const { status, report: r } = report([LINK, '--plan', 'sales=professional'])
    expect([status, r.verdict]).toEqual([0, 'clear'])
  })

  it('never calls an unknown plan a risk', () => {
    const { status, report: r } = report([LINK])
    expect([status, r.verdict, r.causes.length]).toEqual([0, 'unknown', 0])
    expect(r.question?.id).toBe('plan:sales-professional')
    const answered = report([LINK, '--answer', 'plan:sales-professional=no'])
    expect(answered.report.verdict).toBe('blocked')
  })

  it('reads files, standard input and a page beside the link', () => {
    const link = file('link.txt', LINK)
    expect(report([link]).report.request?.clientId).toBe('abc')
    expect(report(['-'], LINK).report.request?.clientId).toBe('abc')
    const page = file(
      'page.txt',
      'Authorization failed because your account lacks access to the required scopes [crm.objects.leads.read]',
    )
    const { status, report: r } = report([LINK, '--page', page])
    expect(status).toBe(1)
    expect(r.denial).toEqual({
      variant: 'account-lacks-scopes',
      scopes: ['crm.objects.leads.read'],
      permissions: [],
    })
  })

  it.each([
    ['plain', 'text', 'Your HubSpot plan is missing one thing'],
    ['Markdown', 'markdown', '`crm.objects.leads.read`'],
  ])('prints %s', (_, format, part) => {
    expect(scopelight(['explain', LINK, '--plan', 'free', '--format', format]).out).toContain(part)
  })

  it.each([
    ['nothing', ['explain', '']],
    ['a wrong host', ['explain', 'https://app.hubspot.com.example.org/oauth/authorize?scope=oauth']],
    ['half a URL', ['explain', 'https://app.hub']],
    ['JSON of another shape', ['explain', '{"name":"x","version":1}']],
    ['lone surrogates', ['explain', '\ud800\udc00\udfff']],
    ['an impossible tier', ['explain', LINK, '--plan', 'commerce=starter']],
    ['no plan', ['explain', LINK, '--plan', 'sales']],
    ['an unknown option', ['explain', LINK, '--colour']],
    ['a wrong value', ['explain', LINK, '--role', 'king']],
    ['a missing page file', ['explain', LINK, '--page', '/no/such/file']],
    ['an unknown command', ['bake']],
    ['two inputs', ['explain', 'a', 'b']],
  ])('answers %s with one line and status 2', (_, args) => {
    const { status, out, err } = scopelight(args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^scopelight: [^\n]{15,400}\n$/)
  })

  it.each([
    ['noise', Buffer.from(Array.from({ length: 1 << 20 }, (_, i) => 32 + ((i * 7919 + (i >> 3)) % 90)))],
    ['binary', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 31) % 256))],
  ])('answers a file of %s with one line and status 2', (name, content) => {
    const { status, err } = scopelight(['explain', file(name, content)])
    expect([status, err.split('\n').length]).toEqual([2, 2])
  })

  it('understands a link without scopes', () => {
    const { status, report: r } = report([
      'https://mcp.hubspot.com/oauth/authorize/user?client_id=a&code_challenge=x',
    ])
    expect([status, r.verdict]).toEqual([0, 'unknown'])
    expect(r.request?.required).toEqual([])
    expect(r.input.notes).not.toEqual([])
  })

  it('reads the first 2,000 of a longer list, with a note', () => {
    const { report: r } = report(
      ['-'],
      Array.from({ length: 2500 }, (_, i) => `crm.objects.a${i}.read`).join(' '),
    )
    expect(r.scopes).toHaveLength(2000)
    expect(r.input.notes.join(' ')).toMatch(/2,?000/)
  })
})

describe('scopelight batch', () => {
  it('answers line by line in order, and goes on after a broken one', () => {
    const lines = [
      JSON.stringify({ id: 'a', input: LINK }),
      '{broken',
      '"text"',
      JSON.stringify({ id: 'b', input: '???' }),
      JSON.stringify({ id: 'c', input: 'tickets oauth', account: 7 }),
      JSON.stringify({ id: 'd', input: 'tickets oauth' }),
    ]
    const { status, out } = scopelight(['batch'], `${lines.join('\n')}\n`)
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Report)
    expect(status).toBe(0)
    expect(reports.map((r) => [r.id, r.error === undefined])).toEqual([
      ['a', true],
      [undefined, false],
      [undefined, false],
      ['b', false],
      ['c', false],
      ['d', true],
    ])
  })
})

describe('scopelight scope', () => {
  it('tells what the catalogue knows, with sources', () => {
    const { status, out } = scopelight(['scope', 'crm.objects.leads.read'])
    expect(status).toBe(0)
    expect(out).toMatch(/Sales Hub Professional/)
    expect(out).toMatch(/https:\/\/developers\.hubspot\.com\//)
  })

  it('tells what decides beside the plan', () => {
    const of = (name: string) => scopelight(['scope', name]).out
    expect(of('tickets.sensitive')).toMatch(
      /^Plan: Needs Enterprise \(any hub\).*\nMay also do: .*\n(?:.*\n)*Needed beside the plan: Sensitive Data is switched on.*; a super admin connects the app$/m,
    )
    expect(of('automation')).toMatch(/^May also do: Sales Hub Professional \/ Service Hub Professional/m)
    expect(of('crm.objects.contacts.sensitive.read.v2')).toMatch(/^Kinds of app: Privately distributed/m)
    expect(of('crm.objects.leads.read')).toMatch(/^Seat: Sales seat$/m)
    expect(of('crm.objects.leads.read')).toMatch(
      /^Confidence of the permissions, date: \w+, \d{4}-\d\d-\d\d/m,
    )
    expect(of('crm.objects.deals.write')).toMatch(
      /^Level of CRM > Deals > Edit: All, or a narrower one with Unassigned ticked\.$/m,
    )
    expect(of('content')).toMatch(/^Brings along: .*content\.site_pages\.read/m)
    expect(of('content.site_pages.read')).toMatch(/^Comes with: content$/m)
    expect(of('actions')).toMatch(/^One more permission is expected/m)
    expect(of('business-intelligence')).toMatch(
      /^May be needed as well: Marketing reports, Marketing Access$/m,
    )
  })

  it('never prints a guess at the plan as the plan', () => {
    const { out } = scopelight(['scope', 'crm.objects.tickets.sensitive.read'])
    expect(out).toMatch(/^Plan: /m)
    expect(out).not.toContain('Enterprise')
  })

  it('suggests for a name that is none', () => {
    const { status, err } = scopelight(['scope', 'crm.objects.lead.read'])
    expect(status).toBe(2)
    expect(err).toContain('crm.objects.leads.read')
  })
})

describe('scopelight show', () => {
  const PAGE =
    'Authorization failed because your account lacks access to the required scopes [crm.objects.leads.read]'
  const c = { input: LINK, page: PAGE, account: { plans: { sales: 'starter' as const } }, id: 'seven' }
  const code = codeOf(c, null)
  const original = report([LINK, '--page', file('shown.txt', PAGE), '--plan', 'sales=starter']).report

  it('gives the report back, from the line or a text that holds it', () => {
    const quoted = code.replace(/(.{60})/g, '$1\n> ')
    for (const [args, input] of [
      [[code], undefined],
      [['-'], `Hello,\n\n> ${quoted}\n\nThanks`],
      [[file('mail.txt', `see ${code}.`)], undefined],
    ] as const) {
      const done = scopelight(['show', ...args, '--format', 'json'], input)
      const { id, ...shown } = JSON.parse(done.out) as Report
      expect([done.status, done.err, id]).toEqual([1, '', 'seven'])
      expect(shown).toEqual(original)
      expect(done.out + code).not.toContain('s3cret')
    }
  })

  it('is understood by explain, with what is told beside it', () => {
    const again = report([code, '--role', 'super-admin']).report
    expect([again.verdict, again.causes[0]?.scopes]).toEqual(['blocked', ['crm.objects.leads.read']])
  })

  it.each([
    ['nothing', [''], /scopelight:1:/],
    ['other text', ['hello'], /scopelight:1:/],
    ['half a line', [code.slice(0, -9)], /not whole/],
    ['a newer line', [code.replace(':1:', ':9:')], /update/i],
  ])('answers %s with one line and status 2', (_, args, words) => {
    const { status, out, err } = scopelight(['show', ...args])
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^scopelight: [^\n]{15,400}\n$/)
    expect(err).toMatch(words)
  })
})

describe('answers of the API', () => {
  const MISSING =
    '{"status":"error","message":"This app hasn\'t been granted all required scopes to make this call.","errors":[{"context":{"requiredGranularScopes":["e-commerce","crm.objects.quotes.read"]}}],"category":"MISSING_SCOPES"}'

  it('end 1 when a scope is missing, 0 when it is about something else', () => {
    const missing = report([MISSING])
    expect(missing.status).toBe(1)
    expect(missing.report).toMatchObject({ input: { kind: 'api-error' }, request: null, denial: null })
    expect(missing.report.causes[0]).toMatchObject({
      kind: 'token-scope',
      certainty: 'likely',
      scopes: ['crm.objects.quotes.read'],
    })
    const expired = report(['The OAuth token used to make this call expired 5 minute(s) ago.'])
    expect([expired.status, expired.report.verdict]).toEqual([0, 'not-permissions'])
  })

  it('take the answers they ask for, by the ids the report offers', () => {
    const ticket = 'You do not have permissions to view object type TICKET (requires one of [tickets-read])'
    const first = report([ticket]).report
    const [yes] = first.question?.answers ?? []
    const then = report([ticket, '--answer', `${first.question?.id}=${yes?.id}`])
    expect(then.report.causes[0]).toMatchObject({
      kind: 'user-permission',
      certainty: 'likely',
      permissions: ['CRM > Tickets > View'],
    })
    expect(then.report.input.notes.join()).not.toContain('answers no question')
  })

  it('are masked in a batch', () => {
    const input =
      'This oauth-token (pat-na1-1234abcd-12ab-34cd-56ef-1234567890ab) does not have proper permissions!'
    const done = scopelight(['batch'], `${JSON.stringify({ id: 'a', input })}\n`)
    expect(JSON.parse(done.out).input.kind).toBe('api-error')
    expect(done.out).not.toContain('1234abcd')
  })
})

it.each(['--version', '-v', 'version'])('tells its version: %s', (word) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(scopelight([word])).toEqual({ status: 0, out: `${version}\n`, err: '' })
})

describe('scopelight endpoint', () => {
  it('names the scopes of each call, and the least set with its plans', () => {
    const { status, out } = scopelight([
      'endpoint',
      'GET /crm/v3/objects/tickets',
      'GET https://api.hubapi.com/cms/v3/hubdb/tables/5/rows?x=1',
    ])
    expect(status).toBe(0)
    for (const words of [
      'Opens it: crm.objects.tickets.read',
      'or: tickets',
      'hubdb.rows.read',
      'Content Hub Professional',
      'https://developers.hubspot.com/',
    ])
      expect(out).toContain(words)
  })

  it('prints JSON, and takes a method as an argument of its own', () => {
    const { out } = scopelight(['endpoint', 'POST', '/crm/v3/objects/deals', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({
      endpoints: [{ call: 'POST /crm/v3/objects/deals', ways: [['crm.objects.deals.write']] }],
      least: ['crm.objects.deals.write'],
    })
  })

  it('repeats no token and no address of a person', () => {
    const { out } = scopelight([
      'endpoint',
      '/oauth/v1/access-tokens/CJSP5qf1KhICAQEYs',
      'GET /contacts/v1/contact/email/ann@mail.example/profile',
    ])
    expect(out).toContain('/oauth/v1/access-tokens/***')
    expect(out).toContain('/contact/email/***/profile')
    expect(out).not.toMatch(/CJSP5|ann@/)
  })

  it.each([
    [[], 'Name a call'],
    [['GET /nothing/of/the/kind'], 'is no call we know'],
    [['tickets'], 'is no call we know'],
    [['GET /crm/v3/owners', '--format', 'yaml'], '--format'],
  ])('ends 2 with one clear line: %j', (args, line) => {
    const { status, out, err } = scopelight(['endpoint', ...args])
    expect([status, out, err.trim().split('\n').length]).toEqual([2, '', 1])
    expect(err).toContain(line)
  })
})
