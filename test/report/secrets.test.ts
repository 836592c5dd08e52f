import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { answer } from '../../src/report/answer'
import { reportOf } from '../../src/report/explain'
import { markdown, plainText } from '../../src/report/text'
import { sayFrom } from '../../src/report/wording'

const look = sayFrom(messages)
const SECRETS = [
  'sTaTe-5ecret',
  'ch4llenge-5ecret',
  'hunter2pass',
  't0ken5ecretValue',
  'ann.smith@example.com',
]
const redirect = `https://ann:hunter2pass@x.example/cb?token=t0ken5ecretValue&mail=ann.smith@example.com`
const link = (scope: string) =>
  `https://app.hubspot.com/oauth/authorize?client_id=abc&redirect_uri=${encodeURIComponent(redirect)}&scope=${scope}&state=sTaTe-5ecret&code_challenge=ch4llenge-5ecret&code_challenge_method=S256`

describe('no face shows a secret', () => {
  it.each([
    [
      'a plan gap with a corrected link',
      { input: link('oauth%20crm.objects.leads.read'), account: { plans: { sales: 'free' } } },
    ],
    [
      'a redirect refusal that quotes the address',
      {
        input: link('oauth'),
        page: `Authorization failed as the redirect URL '${redirect}' doesn't match the app's registered redirect URL. Please consult the app developer.`,
      },
    ],
  ] as const)('%s', (_, c) => {
    const result = answer(c)
    if (!result.ok) throw new Error(result.problem.id)
    const faces = [
      JSON.stringify(reportOf(c, result.findings, { look, locale: 'en' })),
      plainText(result.findings, look),
      markdown(result.findings, look),
    ]
    expect(result.findings.diagnosis.causes[0]?.certainty).toBe('certain')
    for (const face of faces) for (const secret of SECRETS) expect(face).not.toContain(secret)
  })
})
