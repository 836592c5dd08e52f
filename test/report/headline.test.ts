import { expect, it } from 'vitest'
import { answer } from '../../src/report/answer'
import { headlineOf } from '../../src/report/headline'
import { wholeView } from '../../src/report/whole-view'

const LINK = 'https://app.hubspot.com/oauth/authorize?client_id=x&scope=oauth'

it('says of a page it does not know that only the link was judged, and claims nothing about the refusal', () => {
  const result = answer({ input: LINK, page: "Couldn't complete the connection" })
  if (!result.ok) throw new Error(result.problem.id)
  const { diagnosis } = result.findings
  expect(headlineOf(diagnosis).id).toBe('headline_page_unknown')
  expect(diagnosis.reading.notes.map(({ id }) => id)).toContain('note_page_not_recognised')
})

it.each(['content', 'automation', 'hubdb', 'social', 'content automation'])(
  'leaves role and plan open where an old sentence does and nobody has told the role: %s',
  (scopes) => {
    const page = "You don't have permission to connect this app"
    const said = (superAdmin?: boolean) => {
      const result = answer({
        input: `${LINK}%20${scopes.replace(' ', '%20')}`,
        page,
        ...(superAdmin !== undefined && { person: { superAdmin } }),
      })
      if (!result.ok) throw new Error(result.problem.id)
      return headlineOf(result.findings.diagnosis).id
    }
    expect(said()).toBe('headline_role_or_plan')
    expect(said(true)).not.toBe('headline_role_or_plan')
  },
)

it.each(['content', 'automation', 'content automation'])(
  'leaves them open after "not sure", however often: %s',
  (scopes) => {
    const answers: Record<string, string> = {}
    const asked: string[] = []
    for (;;) {
      const result = answer({
        input: `${LINK}%20${scopes.replace(' ', '%20')}`,
        page: "You don't have permission to connect this app",
        answers,
      })
      if (!result.ok) throw new Error(result.problem.id)
      const { diagnosis } = result.findings
      expect(headlineOf(diagnosis).id, asked.join()).toBe('headline_role_or_plan')
      if (!diagnosis.question) break
      asked.push(diagnosis.question.id)
      answers[diagnosis.question.id] = 'unsure'
    }
    expect(asked).toContain('super-admin')
    expect(new Set(asked).size).toBe(asked.length)
  },
)

it.each([
  [`${LINK}%20crm.objects.leads.read`, {}, 'headline_depends_on_plan'],
  ['oauth hubdb automation', {}, 'headline_depends_on_plan'],
  ['{"requiredScopes": ["oauth", "automation"]}', {}, 'headline_depends_on_plan'],
  // One plan told: what else is open is no matter of it not being told.
  ['oauth content', { plans: { marketing: 'starter' } }, 'headline_unknown'],
] as const)('says that it depends on the plan where none was told: %s', (input, account, headline) => {
  const result = answer({
    input: input.replace('client_id=x', 'client_id=x&redirect_uri=https%3A%2F%2Fa.example'),
    account,
  })
  if (!result.ok) throw new Error(result.problem.id)
  expect(result.findings.diagnosis.verdict).toBe('unknown')
  expect(wholeView(result.findings).headline.id).toBe(headline)
})

it.each([
  ['', "You don't have permission to connect this app", 'basis_page'],
  [`${LINK}%20made.up`, undefined, 'basis_link'],
  ['oauth, made.up.thing', undefined, 'basis_list'],
  ['{"requiredScopes": ["oauth", "made.up.thing"]}', undefined, 'basis_config'],
])('names what it goes by: %j, page %j', (input, page, basis) => {
  const result = answer({ input, ...(page !== undefined && { page }) })
  if (!result.ok) throw new Error(result.problem.id)
  expect(wholeView(result.findings).basis.id).toBe(basis)
})

it('names HubSpot’s page, not a link, where the page alone was given and leaves the cause open', () => {
  const answers = { 'marketplace-access': 'yes', 'super-admin': 'yes' }
  const result = answer({ input: '', page: "You don't have permission to connect this app", answers })
  if (!result.ok) throw new Error(result.problem.id)
  const view = wholeView(result.findings)
  expect(view.certainty).toBe('possible')
  expect(view.basis.id).toBe('basis_page_and_catalogue')
})
