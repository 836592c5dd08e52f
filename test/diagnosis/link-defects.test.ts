import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'
import { codeOf } from '../../src/report/code'
import { wholeView } from '../../src/report/whole-view'

const PAGE = 'https://app.hubspot.com/oauth/authorize'
const BACK = 'redirect_uri=https%3A%2F%2Fapp.example%2Fcb'
const ALL_ENTERPRISE = {
  marketing: 'enterprise',
  sales: 'enterprise',
  service: 'enterprise',
  content: 'enterprise',
  data: 'enterprise',
  smart_crm: 'enterprise',
} as const

function of(c: Case) {
  const result = answer({ account: { plans: ALL_ENTERPRISE }, person: { superAdmin: true }, ...c })
  if (!result.ok) throw new Error(result.problem.id)
  const { diagnosis, remedies } = result.findings
  return { ...diagnosis, view: wholeView(result.findings), remedies: remedies.map(({ text }) => text.id) }
}

/** Whatever plan and person: HubSpot refuses these. */
describe.each([
  ['no client_id', `${PAGE}?${BACK}&scope=oauth`],
  ['an empty client_id', `${PAGE}?client_id=&${BACK}&scope=oauth`],
  ['a blank client_id', `${PAGE}?client_id=%20+&${BACK}&scope=oauth`],
  ['no client_id, in a sentence', `I was sent this link: ${PAGE}?${BACK}&scope=oauth`],
  ['no client_id, optional scopes alone', `${PAGE}?${BACK}&optional_scope=tickets`],
  ['no parameters at all', PAGE],
  ['no parameters at all, for one account', 'app-eu1.hubspot.com/oauth/1234567/authorize?'],
  ['no parameters at all, in brackets', ` <${PAGE}>\n`],
  ['no parameters at all, of an app that carries no scopes', 'https://mcp.hubspot.com/oauth/authorize/user'],
  ['nothing but an address to return to', `${PAGE}?${BACK}`],
])('a link with %s', (_, input) => {
  it('is never clear: its developer has to name the app', () => {
    const d = of({ input })
    expect(d.verdict).toBe('blocked')
    expect(d.causes[0]).toMatchObject({ kind: 'client-id', certainty: 'likely', fixedBy: 'app-developer' })
    expect(d.causes[0]?.because[0]?.source).toMatch(/^https:\/\/developers\.hubspot\.com\/.*oauth/)
    expect(d.remedies).toEqual(['remedy_add_client_id'])
    expect(d.view.headline.id).toBe('headline_no_client_id')
    expect(d.view.certainty).toBe('likely')
  })

  it('says the same on another machine', () => {
    const d = of({ input: codeOf({ input }, null) })
    expect(d.causes[0]?.kind).toBe('client-id')
  })
})

describe.each(['javascript%3Aalert(1)', 'data%3Atext%2Fhtml%2Cx', 'file%3A%2F%2F%2Fnotes', 'JaVaScript:x'])(
  'a link whose redirect_uri is %s',
  (redirect) => {
    const input = `${PAGE}?client_id=7f3a6c1e-0000-4000-8000-5c0be11947aa&redirect_uri=${redirect}&scope=oauth`

    it('is never clear, and nobody is told to register such an address', () => {
      const d = of({ input })
      expect(d.verdict).toBe('blocked')
      expect(d.causes[0]).toMatchObject({ kind: 'redirect-uri', certainty: 'likely' })
      expect(d.remedies).toEqual(['remedy_replace_redirect'])
      expect(d.view.headline.id).toBe('headline_redirect_uri')
    })
  },
)

describe.each([
  'http%3A%2F%2Fapp.example%2Fcb',
  'http://app.example/cb',
  'HTTP%3A%2F%2Fapp.example',
  'http%3A%2F%2F192.168.1.5%3A3000%2Fcb',
  'http%3A%2F%2Flocalhost.app.example%2Fcb',
])('a link whose redirect_uri is %s', (redirect) => {
  const link = `${PAGE}?client_id=7f3a6c1e-0000-4000-8000-5c0be11947aa&redirect_uri=${redirect}&scope=oauth`

  it.each([link, `Click ${link} please`])('is never clear, with HubSpot’s own word for it: %s', (input) => {
    const d = of({ input })
    expect(d.verdict).toBe('blocked')
    expect(d.causes[0]).toMatchObject({ kind: 'redirect-uri', certainty: 'likely', fixedBy: 'app-developer' })
    expect(d.causes[0]?.because[0]?.source).toContain('redirect-uri-served-over-http-localhost')
    expect(d.remedies).toEqual(['remedy_replace_redirect'])
    expect(d.view.headline.id).toBe('headline_redirect_http')
  })
})

it.each([
  'https%3A%2F%2Fapp.example%2Fcb',
  'http%3A%2F%2Flocalhost%3A3000%2Fcb',
  'http://localhost/cb',
  'http://localhost.:3000/cb',
  'http%3A%2F%2F127.0.0.1%3A3000%2Fcb',
  'http%3A%2F%2F%5B%3A%3A1%5D%2Fcb',
  'http%3A%2F%2F%7Bhost%7D%2Fcb',
  'http%3A%2F%2F<host>%2Fcb',
  'http%3A%2F%2F',
])('says nothing of the redirect_uri %s', (redirect) => {
  const d = of({ input: `${PAGE}?client_id=x&redirect_uri=${redirect}&scope=oauth` })
  expect(d.causes).toEqual([])
})

it.each([
  ['whole', `${PAGE}?client_id=x&${BACK}&scope=oauth`],
  ['of a template', `\`${PAGE}?client_id=\${id}&${BACK}&scope=oauth\``],
  [
    'of a program that sets the id later',
    `const url = new URL("${PAGE}?${BACK}&scope=oauth")\nurl.searchParams.set("client_id", id)`,
  ],
  ['of a program that has it beside', `client_id = "x"\nbase = "${PAGE}?${BACK}&scope=oauth"`],
  ['with its middle left out', `${PAGE}?...&scope=oauth`],
])('a link %s names no defect', (_, input) => {
  const d = of({ input })
  expect(d.causes).toEqual([])
})

it.each([
  ['with all of it left out', `${PAGE}?...`],
  ['named in a sentence', `HubSpot's install page is ${PAGE} and nothing else`],
  ['that a program adds to', `{"authorizationUrl": "${PAGE}"}`],
  ['without scopes', `${PAGE}?client_id=x&${BACK}`],
])('a link %s is not said to name no app', (_, input) => {
  const d = of({ input })
  expect(d.causes.map(({ kind }) => kind)).not.toContain('client-id')
  expect(d.reading.notes.map(({ id }) => id)).not.toContain('note_no_client_id')
})

it('leaves a page that refuses the last word', () => {
  const page = 'Authorization failed because your account lacks access to the required scopes [tickets]'
  const d = of({ input: `${PAGE}?${BACK}&scope=oauth`, page, account: {} })
  expect(d.causes.filter(({ certainty }) => certainty !== 'ruled-out').map(({ kind }) => kind)).toEqual([
    'plan',
  ])
  const client = of({
    input: `${PAGE}?${BACK}&scope=oauth`,
    page: "Un client_id d'application invalide a été fourni. Veuillez contacter le développeur de l'application.",
  })
  expect(client.causes[0]).toMatchObject({ kind: 'client-id' })
  expect(client.remedies).toContain('remedy_correct_client_id')
})

it.each([
  ['a link without redirect_uri', `${PAGE}?client_id=x&scope=oauth`, 'note_no_redirect_uri'],
  ['a config cut within a name', '{"requiredScopes": ["oauth", "marketing.camp', 'note_scopes_not_literal'],
  ['a config cut within its list', '{"requiredScopes": ["oauth", "forms"', 'note_scopes_not_literal'],
])('%s is not called clear, and says why', (_, input, note) => {
  const d = of({ input })
  expect(d.verdict).toBe('unknown')
  expect(d.reading.notes.map(({ id }) => id)).toContain(note)
})

it('asks nothing where no answer would change that', () => {
  const result = answer({ input: `${PAGE}?${BACK}&scope=oauth` })
  expect(result.ok && result.findings.diagnosis.question).toBeNull()
})

const LEADS = 'client_id=x&scope=oauth%20crm.objects.leads.read'

describe.each([
  ['http', `${PAGE}?${LEADS}&redirect_uri=http%3A%2F%2Fapp.example%2Fcb`, 'headline_redirect_http'],
  ['code', `${PAGE}?${LEADS}&redirect_uri=javascript%3Aalert(1)`, 'headline_redirect_uri'],
  ['no app', `${PAGE}?scope=oauth%20crm.objects.leads.read&${BACK}`, 'headline_no_client_id'],
])('a link with a defect (%s) and a scope that the plan lacks', (_, input, headline) => {
  it.each([{ plans: { sales: 'free' } } as const, {}])('is for the developer first: %o', (account) => {
    const result = answer({ input, account })
    if (!result.ok) throw new Error(result.problem.id)
    const { diagnosis, unblock, remedies } = result.findings
    expect(wholeView(result.findings).headline.id).toBe(headline)
    expect(diagnosis.question).toBeNull()
    expect(unblock?.link ?? null).toBeNull()
    expect(remedies[0]?.id).toMatch(/^(?:replace_redirect|add_client_id)$/)
    expect(new Set(remedies.map(({ owner }) => owner))).toEqual(new Set(['app-developer']))
    if (account.plans) expect(diagnosis.causes.map(({ kind }) => kind)).toContain('plan')
  })
})
