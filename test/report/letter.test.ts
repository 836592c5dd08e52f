import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import type { Owner } from '../../src/catalogue/types'
import type { Case } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'
import { openCode } from '../../src/report/code'
import { letterOf } from '../../src/report/letter'
import type { LetterFormat } from '../../src/report/letter-parts'
import { sayFrom } from '../../src/report/wording'
import { readTranslatedPage } from '../../src/request/page-translated'
import type { PageReading } from '../../src/request/types'
import { plainVoiceOf } from '../../src/ui/voice'

const say = sayFrom(messages)
const voice = plainVoiceOf((id, values) => say(id, [...values]), 'en')
const link = (...scopes: string[]) =>
  `https://app.hubspot.com/oauth/4242/authorize?client_id=abc&redirect_uri=https%3A%2F%2Fx.example%2Fcb&scope=${scopes.join('%20')}&state=s3cretState&code_challenge=ch4llenge&mail=ann%40x.example`
const lacks = (scope: string) =>
  readTranslatedPage(
    `Authorization failed because your account lacks access to the required scopes [${scope}]`,
  )
const ROWS: PageReading = {
  variant: 'user-permissions-list',
  wording: 0,
  match: 'exact',
  app: 'Acme *Sync*',
  redirectUri: null,
  scopes: [],
  permissions: ['App Marketplace access', 'Forms > Publish', 'Workflows > Edit'],
}
const letter = (input: string, page: PageReading, owner: Owner, format: LetterFormat = 'text') =>
  letterOf({ case: { input }, page, owner, format }, voice)

describe('a message to the developer', () => {
  const many = Array.from({ length: 70 }, (_, i) => `crm.objects.thing${i}.read`)
  const text = letter(
    link('oauth', ...many, 'crm.objects.leads.read'),
    lacks('crm.objects.leads.read'),
    'app-developer',
  )

  it('names the variant, what blocks and why, what to change, and the corrected link', () => {
    for (const part of [
      'account-lacks-scopes',
      'Authorization failed because your account lacks access to the required scopes [crm.objects.leads.read]',
      'crm.objects.leads.read: Needs Sales Hub Professional, or higher.',
      'can make crm.objects.leads.read optional',
      'move crm.objects.leads.read from the required to the optional scopes',
      '&optional_scope=crm.objects.leads.read',
      /By what HubSpot had published up to \w+ \d+, 20\d\d\.\n/.exec(text)?.[0] ?? 'no day',
      'What is not checked\n- Which plan this account has.\n- Whether I am a super admin.\n',
    ])
      expect(text).toContain(part)
  })

  it('cuts a long list, never what blocks', () => {
    const asked = text.split('\n').find((line) => line.startsWith('- scope: ')) ?? ''
    expect(asked).toMatch(/^- scope: oauth crm\.objects\.thing0\.read .* crm\.objects\.leads\.read$/)
    expect(text).toContain(`${asked}\n- Not listed here, but in the last line of this message: 48.\n`)
    expect(text.split('\n').length).toBeLessThan(40)
  })

  it('leaves the session behind and says so', () => {
    for (const secret of ['s3cretState', 'ch4llenge', 'ann@', 'ann%40']) expect(text).not.toContain(secret)
    expect(text).toContain('Left out of this message: state, code_challenge.')
  })

  it('opens as the same report', () => {
    const opened = openCode(text)
    const again = opened && answer(opened.case)
    expect(again).toMatchObject({ ok: true, findings: { diagnosis: { verdict: 'blocked' } } })
    expect(opened?.reading.request?.required).toHaveLength(72)
  })
})

describe('a message to the super admin', () => {
  it('says exactly what to grant, what else would do, and what the app may do then', () => {
    const text = letter(link('oauth', 'forms', 'automation'), ROWS, 'super-admin')
    for (const part of [
      'App: Acme *Sync*',
      "You don't have the right permissions to install Acme *Sync*",
      "Install the app yourself, starting from the app's own Connect button",
      '1. Open Settings > Users & Teams.',
      'Turn on App Marketplace access.\n',
      'Turn on Forms > Publish.\n',
      'Turn on Workflows > Edit.\n',
      'https://app.hubspot.com/settings/4242/users',
      'Manage forms and see what was sent through them.',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('- scope: ')
  })

  it('keeps strangers from writing Markdown', () => {
    const text = letter(link('oauth', 'forms'), ROWS, 'super-admin', 'markdown')
    expect(text).toContain('Acme \\*Sync\\*')
    expect(text).toContain('**What you can do**')
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^`scopelight:1:[\w-]+`$/)
  })

  it('names every row of a long list', () => {
    const permissions = Array.from({ length: 30 }, (_, i) => `Tool ${i} > Edit`)
    const text = letter(link('oauth'), { ...ROWS, permissions }, 'super-admin')
    for (const row of permissions) expect(text).toContain(row)
    expect(text.split('\n').length).toBeLessThan(40)
  })
})

it('stands where the input is nothing that can be read', () => {
  expect(letter('', ROWS, 'super-admin')).toContain('Workflows > Edit')
})

it('names whom the organisation set for questions, and opens as before', () => {
  const order = { case: { input: link('oauth', 'forms') }, page: ROWS, owner: 'super-admin' } as const
  const contact = 'Acme IT service desk, it@acme.example'
  for (const format of ['text', 'markdown'] as const) {
    const bare = letterOf({ ...order, format }, voice)
    const text = letterOf({ ...order, format, contact }, voice)
    expect(text).toContain(`Questions to: ${contact}\n`)
    expect(text.replace(`Questions to: ${contact}\n`, '')).toBe(bare)
  }
})

describe('a message about a sentence that leaves role and plan open', () => {
  const page = readTranslatedPage("You don't have permission to connect this app")
  const of = (told: Partial<Case>, ...scopes: string[]) =>
    letterOf(
      { case: { input: link('oauth', ...scopes), ...told }, page, owner: 'super-admin', format: 'text' },
      voice,
    )

  it.each([{}, { answers: { 'super-admin': 'unsure' } }, { person: { superAdmin: false } }])(
    'names both, and what to check first: %j',
    (told) => {
      const text = of(told, 'content')
      expect(text).toContain('- User permissions (likely)\n')
      expect(text).toContain("- The account's plan (possible)\n")
      expect(text).toContain(
        'content needs Content Hub Professional or Marketing Hub Professional, or higher, by',
      )
      expect(text).toMatch(/What you can do\n- First check that our plan has what content needs/)
      expect(text.split('\n').length).toBeLessThan(45)
    },
  )

  it('names the plan no more once it is known to have everything', () => {
    const told = { account: { plans: { marketing: 'enterprise', content: 'enterprise' } } } as const
    for (const text of [of({}), of(told, 'crm.objects.deals.read')]) {
      expect(text).not.toContain("The account's plan")
      expect(text).not.toContain('First check that our plan')
    }
  })
})

describe.each([
  ['a link', link('crm.objects.leads.read'), 'What the install link asks for'],
  ['an app config', '{"requiredScopes": ["oauth", "crm.objects.leads.read"]}', 'What the app asks for'],
  ['a scope list', 'oauth crm.objects.leads.read', 'What the app asks for'],
])('a message about %s, with nobody refused yet', (_, input, heading) => {
  const text = letterOf(
    {
      case: { input, account: { plans: { sales: 'starter' } } },
      page: null,
      owner: 'app-developer',
      format: 'text',
    },
    voice,
  )

  it('names what the scopes stood in, and claims no refusal', () => {
    expect(text).toContain(`\n${heading}\n- scope: `)
    expect(text).not.toContain('HubSpot refused')
    expect(text).toMatch(/^I want to connect your app/)
  })
})
