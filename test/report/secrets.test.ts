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

/** Parts of tokens that HubSpot echoes, and what people paste beside them. All made up. */
const ECHOED = [
  'pat-na1-1234abcd-12ab-34cd-56ef-1234567890ab',
  'pat-eu1-99887766',
  'CiRlbWJlZGRlZC1hY2Nlc3MtdG9rZW4tMTIz',
  'CJ7Hm9aHMhIHAAEAQAAAARiO1ecBIOuu1Rco',
  '11111111-2222-3333-4444-555555555555',
  'cl1ent-5ecret-value',
  'r3fresh-t0ken-value',
  'ann.smith@example.com',
]

describe('no face shows what an answer of the API echoes', () => {
  const [pat, shortPat, opaque, access, hapikey, secret, refresh, mail] = ECHOED
  const MISSING = '"errors":[{"context":{"requiredGranularScopes":["forms"]}}],"category":"MISSING_SCOPES"'
  it.each([
    [
      'a private app token in the sentence',
      `This oauth-token (${pat}) does not have proper permissions! (requires any of [automation-access])`,
    ],
    [
      'a cut token in the sentence',
      `{"status":"error","message":"This oauth-token (${shortPat}) does not have proper permissions!"}`,
    ],
    [
      'an access token in the sentence',
      `{"status":"error","message":"The OAuth token used to make this call (${opaque}) expired 75 second(s) ago.","category":"EXPIRED_AUTHENTICATION"}`,
    ],
    [
      'a short token after its name',
      `{"status":"error","message":"The access token ${access} is invalid","category":"INVALID_AUTHENTICATION"}`,
    ],
    [
      'an account key in the sentence',
      `{"status":"error","message":"This hapikey (${hapikey}) does not have proper permissions! (requires any of [content-access])"}`,
    ],
    [
      'an account key that is unknown',
      `{"status":"error","message":"The API key provided is invalid: ${hapikey}","category":"INVALID_AUTHENTICATION"}`,
    ],
    [
      'a request line with a key',
      `GET https://api.hubapi.com/crm/v3/objects/tickets?hapikey=${hapikey} 403 {${MISSING}}`,
    ],
    [
      'a curl command',
      `curl -X POST https://api.hubapi.com/crm/v3/objects/deals -H "Authorization: Bearer ${pat}"\n{"message":"This app hasn't been granted all required scopes (token ${opaque})",${MISSING}}`,
    ],
    [
      'a token call',
      `POST https://api.hubapi.com/oauth/v1/token client_secret=${secret}&refresh_token=${refresh} {"status":"BAD_REFRESH_TOKEN","message":"missing or invalid refresh token: ${refresh}"}`,
    ],
    [
      'token info',
      `{"token":"${opaque}","user":"${mail}","hub_domain":"acme.example","scopes":["oauth"],"hub_id":62515,"app_id":4,"token_type":"access"}`,
    ],
    [
      'a path with the token',
      `GET https://api.hubapi.com/oauth/v1/access-tokens/${opaque} 404 {"status":"error","message":"token ${opaque} not found for ${mail}","correlationId":"x"}`,
    ],
    [
      'escaped',
      JSON.stringify(
        JSON.stringify({
          status: 'error',
          message: `This oauth-token (${pat}) does not have proper permissions! Ask ${mail}`,
        }),
      ),
    ],
    [
      'a category of a stranger',
      `{"status":"error","category":"SECRET_${hapikey}","message":"key=${secret}"}`,
    ],
  ])('%s', (_, input) => {
    const result = answer({ input })
    if (!result.ok) throw new Error(result.problem.id)
    const faces = [
      JSON.stringify(reportOf({ input }, result.findings, { look, locale: 'en' })),
      plainText(result.findings, look),
      markdown(result.findings, look),
    ]
    for (const face of faces)
      for (const one of ECHOED) {
        expect(face).not.toContain(one)
        // Nor its better half.
        if (one !== mail) expect(face).not.toContain(one.slice(0, Math.ceil(one.length * 0.6)))
      }
  })
})
