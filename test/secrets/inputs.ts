/** Inputs of every kind that people hand in, with secrets in them. */
import type { Case } from '../../src/diagnosis/case'
import { type Random, random } from '../replica/random/random'
import { field, named, type Plants, parameter, speaking } from './plant'

const HOSTS = ['app.hubspot.com', 'app-eu1.hubspot.com', 'APP.HubSpot.com']
const SCOPES = ['oauth', 'crm.objects.leads.read', 'automation', 'tickets', 'content', 'made.up.scope']
const MISSING =
  '"errors":[{"context":{"requiredGranularScopes":["crm.objects.deals.read"]}}],"category":"MISSING_SCOPES"'

const scopes = (rng: Random) => rng.sample(SCOPES, 1 + rng.below(SCOPES.length))

/** An app's address, with a user, a path, a query and a fragment of its own. */
function redirect(plants: Plants, withUser = true): string {
  const { rng } = plants
  const user = withUser && rng.chance(0.3) ? `${named(plants)}:${named(plants)}@` : ''
  const path = rng.chance(0.2) ? `/${speaking(plants)}` : ''
  const query = Array.from({ length: 1 + rng.below(6) }, () => parameter(plants))
  const fragment = rng.chance(0.2) ? `#${parameter(plants)}` : ''
  return `https://${user}x.example/cb${path}?tab=1${query.map((one) => `&${one}`).join('')}${fragment}`
}

/** An install link with secrets in parameters of its own, in its redirect address and in its fragment. */
export function link(plants: Plants, user = true): string {
  const { rng } = plants
  const encoded = [redirect(plants, user)].map((one) => {
    for (let rounds = rng.below(3); rounds > 0; rounds -= 1) one = encodeURIComponent(one)
    return one
  })
  const all = [
    'client_id=0a1b2c3d-1111-4222-8333-444455556666',
    `redirect_uri=${encoded}`,
    `scope=${scopes(rng).join(rng.pick(['%20', '+', ' ']))}`,
    ...Array.from({ length: 3 + rng.below(8) }, () => parameter(plants)),
  ]
  const fragment = rng.chance(0.3) ? `#${parameter(plants)}` : ''
  const path = rng.pick(['/oauth/authorize', '/oauth/62515/authorize', '/oauth-bridge'])
  return `https://${rng.pick(HOSTS)}${path}?${rng.sample(all, all.length).join('&')}${fragment}`
}

/** Broken where a mail programme breaks it. */
function wrapped(text: string, rng: Random): string {
  const width = 60 + rng.below(30)
  return text.replace(new RegExp(`.{${width}}`, 'g'), `$&${rng.pick(['\n', '\r\n', '=\n', '\n> '])}`)
}

const KINDS: Record<string, (plants: Plants) => Partial<Case> & { input: string }> = {
  link: (plants) => ({ input: link(plants) }),
  // Broken between user and @, a user reads as a host.
  'link in a mail': (plants) => ({ input: wrapped(link(plants, false), plants.rng) }),
  'link in text': (plants) => ({
    input: `Hi, ${speaking(plants)} here.\n${field(plants)}\nwe send people to ${link(plants)} and it says\nYou don't have permission to connect this app`,
  }),
  'link in HTML': (plants) => ({ input: `<a href="${link(plants).replaceAll('&', '&amp;')}">Connect</a>` }),
  'link behind a sign-in': (plants) => ({
    input: `https://app.hubspot.com/login?loginRedirectUrl=${encodeURIComponent(link(plants))}`,
  }),
  'link and page': (plants) => {
    const quoted = redirect(plants)
    return {
      input: link(plants),
      page: `Authorization failed as the redirect URL '${quoted}' doesn't match the app's registered redirect URL. Please consult the app developer.`,
    }
  },
  'page with rows': (plants) => ({
    input: link(plants),
    page: `You don't have the right permissions to install ${speaking(plants)}\n- Forms > Publish\n- ${speaking(plants)}\n- ${field(plants)}`,
  }),
  'foreign link': (plants) => ({ input: link(plants).replace(/hubspot\.com/i, 'hubspot.example') }),
  'API error': (plants) => ({
    input: `{"status":"error","message":"This oauth-token (${speaking(plants)}) does not have proper permissions! (requires any of [tickets])",${field(
      plants,
    )
      .replaceAll("'", '"')
      .replace(/^(\w+)[=: ].*/, '"x":1')},"correlationId":"1"}`,
  }),
  'API error with its call': (plants) => ({
    input: `GET https://api.hubapi.com/crm/v3/objects/tickets?limit=1&${parameter(plants)}\n${field(plants)}\n403 {"message":"This app hasn't been granted all required scopes (token ${speaking(plants)})",${MISSING}}`,
  }),
  curl: (plants) => ({
    input: `curl -X POST 'https://${named(plants)}:${named(plants)}@api.hubapi.com/oauth/v1/token?${parameter(plants)}' -H "Authorization: Bearer ${named(plants)}" -d 'grant_type=refresh_token&${parameter(plants)}'\n401 {"status":"BAD_REFRESH_TOKEN","message":"missing or invalid refresh token: ${speaking(plants)}"}`,
  }),
  'escaped API error': (plants) => ({
    input: JSON.stringify(
      JSON.stringify({
        status: 'error',
        message: `This oauth-token (${speaking(plants)}) does not have proper permissions! ${field(plants)}`,
        category: 'FORBIDDEN',
      }),
    ),
  }),
  'log around an API error': (plants) => ({
    input: `2026-11-03T10:11:12Z INFO ${field(plants)} ${speaking(plants)}\n{"status":"error",${MISSING},"message":"This app hasn't been granted all required scopes to make this call."}\n${field(plants)}`,
  }),
  'token info': (plants) => ({
    input: `{"token":"${named(plants)}","user":"${speaking(plants)}","hub_domain":"x.example","scopes":["oauth","tickets"],"hub_id":62515,"app_id":4,"token_type":"access","signed_access_token":{"signature":"x"}}`,
  }),
  'token grant': (plants) => ({
    input: `{"access_token":"${named(plants)}","refresh_token":"${named(plants)}","expires_in":1800}`,
  }),
  'app config': (plants) => ({
    input: JSON.stringify({
      name: speaking(plants),
      config: {
        auth: {
          type: 'oauth',
          redirectUrls: [redirect(plants)],
          requiredScopes: scopes(plants.rng),
          client_secret: named(plants),
        },
      },
    }),
  }),
  'scopes in a program': (plants) => ({
    input: `${field(plants)}\nconst SCOPES = [${scopes(plants.rng)
      .map((one) => `'${one}'`)
      .join(', ')}]\nconst redirect = '${redirect(plants)}'\n// ${speaking(plants)}\n${field(plants)}`,
  }),
  'secrets among scopes': (plants) => ({
    input: `${scopes(plants.rng).join(' ')} ${speaking(plants)} ${scopes(plants.rng).join(' ')}`,
  }),
  'secrets in the scope parameter': (plants) => ({
    input: `https://app.hubspot.com/oauth/authorize?client_id=x&scope=${scopes(plants.rng).join('%20')}%20${encodeURIComponent(speaking(plants))}`,
  }),
  'secrets beside the scopes': (plants) => ({
    input: `https://app.hubspot.com/oauth/authorize?client_id=x&scope=${scopes(plants.rng).join('%20')}${encodeURIComponent(`&${parameter(plants)}`)}`,
  }),
  'told about the person': (plants) => ({
    input: link(plants),
    person: { permissions: { [speaking(plants)]: true, 'Forms > Edit': false } },
    answers: { 'super-admin': 'yes', [speaking(plants)]: 'yes' },
    outcomes: [{ scopes: ['automation'], result: 'denied', on: '2026-11-03' }],
  }),
  'told about the account': (plants) => ({ input: 'tickets', account: { addOns: [speaking(plants)] } }),
  'nothing known': (plants) => ({ input: `${field(plants)}\n${speaking(plants)}\n${field(plants)}` }),
}

export const KIND_NAMES = Object.keys(KINDS)

/** Input `index` of a seed: its kind in turn, all else by chance. */
export function planted(seed: number, index: number): { kind: string; case: Case; secrets: string[] } {
  const rng = random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b))
  const kind = KIND_NAMES[index % KIND_NAMES.length] ?? ''
  const plants: Plants = { rng, secrets: [] }
  const made = KINDS[kind]?.(plants) ?? { input: '' }
  return {
    kind,
    case: { ...(rng.chance(0.5) && { account: { plans: { sales: 'free' } } }), ...made },
    secrets: plants.secrets,
  }
}
