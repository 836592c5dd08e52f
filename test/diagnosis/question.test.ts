import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/diagnosis/case'
import { questionText } from '../../src/diagnosis/question-text'
import { answer } from '../../src/report/answer'
import { linkFor } from './one-cause'

const ROLE = "You don't have permission to connect this app"
const MISMATCH =
  "Authorization failed because there is a mismatch between the scopes in the install URL and the app's configured scopes. Please contact the app developer."
const AREAS =
  'Authorization failed because your user account does not have permission for the required areas (tickets). Please contact your account super administrator to request the necessary permissions.'

const asked = (c: Case) => {
  const result = answer(c)
  if (!result.ok) throw new Error(result.problem.id)
  return result.findings.diagnosis.question
}
const answers = (...ids: string[]) => ids.map((id) => ({ id, text: { id: `answer_${id}` } }))
const plan = (id: string, ...plans: string[]) => ({
  id: `plan:${id}`,
  text: { id: 'question_plan', values: [{ plans }] },
  answers: answers('yes', 'no', 'free', 'unsure'),
})
const plain = (id: string) => ({
  id,
  text: { id: `question_${id.replace('-', '_')}` },
  answers: answers('yes', 'no', 'unsure'),
})
const LEADS = 'crm.objects.leads.read'
const MEMBER = { superAdmin: false }

describe('the one thing that is asked', () => {
  it.each<[string, Case, object | null]>([
    ['the role under the older sentence', { input: linkFor('tickets'), page: ROLE }, plain('super-admin')],
    [
      'the right to install, of a member',
      { input: linkFor('tickets'), person: MEMBER },
      plain('marketplace-access'),
    ],
    [
      'whether the app is connected, where the rest is told',
      { input: linkFor('tickets'), page: ROLE, person: { superAdmin: false, marketplaceAccess: false } },
      plain('connected'),
    ],
    [
      'the seat, where the rights are held',
      {
        input: linkFor('tickets'),
        page: AREAS,
        person: {
          ...MEMBER,
          marketplaceAccess: true,
          permissions: { 'crm.tickets.view': true, 'crm.tickets.edit': true },
        },
        answers: { connected: 'no' },
      },
      plain('paid-seat'),
    ],
    [
      'the plan without a page',
      { input: linkFor(LEADS) },
      plan('sales-professional', 'Sales Hub Professional'),
    ],
    [
      'the plan that most of the scopes need',
      { input: linkFor(`crm.objects.custom.read ${LEADS} crm.objects.leads.write`) },
      plan('sales-professional', 'Sales Hub Professional'),
    ],
    ['nothing that was told', { input: linkFor(LEADS), account: { plans: { sales: 'free' } } }, null],
    [
      'nothing that was answered',
      { input: linkFor(LEADS), answers: { 'plan:sales-professional': 'unsure' } },
      null,
    ],
    [
      'nothing that follows from an answer',
      { input: linkFor(LEADS), answers: { 'plan:sales-starter': 'no' } },
      null,
    ],
    ['nothing about scopes in every plan', { input: linkFor('tickets') }, null],
    [
      'nothing where the developer has to mend the link',
      { input: linkFor('oauth tickets'), page: MISMATCH },
      null,
    ],
    ['nothing about who reads this', { input: linkFor('tickets'), person: { superAdmin: true } }, null],
  ])('%s', (_, c, question) => {
    expect(asked(c)).toEqual(question)
  })
})

it('is the same whatever the order of the scopes', () => {
  const names = [LEADS, 'cms.functions.read', 'crm.objects.custom.read', 'automation.sequences.read']
  const found = names.map((_, i) =>
    asked({ input: linkFor([...names.slice(i), ...names.slice(0, i)].join(' ')) }),
  )
  expect(new Set(found.map((question) => question?.id))).toEqual(new Set(['plan:any-enterprise']))
})

it('knows the sentence of every question by its id', () => {
  for (const id of ['super-admin', 'marketplace-access', 'paid-seat', 'connected'])
    expect(questionText(id)).toEqual({ id: `question_${id.replace('-', '_')}` })
  expect(questionText('plan:sales-professional,add-on-brands')).toMatchObject({
    id: 'question_plan',
    values: [{ plans: [expect.stringMatching(/^Sales Hub/), expect.any(String)] }],
  })
  expect(questionText('plan:sales-gold')).toBeNull()
  expect(questionText('favourite-colour')).toBeNull()
})
