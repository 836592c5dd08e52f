/**
 * What HubSpot's pages say, by page and month. Sources are named per page; a wording stands from the month it was
 * first seen until the next one.
 */
import { labelOf } from './data/rights'
import type { PageKind, Refusal } from './gates/gate'
import type { World } from './world'

/** How a text is known: read off the page, retold in translation, or not at all (then it is the replica's own). */
export type Wording = 'page' | 'retold' | 'invented'

export interface PageTexts {
  heading: string | null
  sentences: string[]
  /** Rows of the missing-permission list. */
  rows: string[]
}

interface Entry {
  variant: string
  /** First month; null = only where drawn. */
  from: string | null
  /** First month in which worlds that draw the later wording show it already. */
  drawnFrom?: string
  /** Refusals this wording fits; without it, all. */
  fits?: (refusal: Refusal) => boolean
  language?: string
  wording?: Wording
  heading: (world: World) => string | null
  sentences: (world: World, refusal: Refusal) => string[]
  rows?: (refusal: Refusal) => string[]
}

const ALWAYS = '2016-01'
const none = () => null
const noConnection = () => 'Couldn’t complete the connection'
const say = (text: string) => () => [text]
/** Separator between several names is not recorded. */
const names = (refusal: Refusal) => refusal.scopes.join(', ')

/**
 * https://integrate.hubspot.com/t/uh-oh-you-do-not-have-the-correct-role-to-grant-these-permissions-please-contact-your-administrator/8600,
 * https://support.8x8.com/Integrations/hubspot/8x8_Hubspot_Integration_You_dont_have_permission_to_connect_this_integration,
 * https://community.hubspot.com/t5/APIs-Integrations/HubSpot-Starface-interation-User-Permissions/td-p/1234370,
 * https://github.com/estuary/connectors/issues/5069
 */
const PERSON: Entry[] = [
  {
    variant: 'no-permission-connect-app',
    from: ALWAYS,
    heading: () => 'Uh oh!',
    sentences: say(
      'You do not have the correct role to grant these permissions. Please contact your administrator',
    ),
  },
  {
    variant: 'no-permission-connect-app',
    from: '2019-01',
    heading: () => "You don't have permission to connect this integration",
    sentences: () => [],
  },
  {
    variant: 'no-permission-connect-app',
    from: '2022-01',
    drawnFrom: '2021-01',
    heading: () => "You don't have permission to connect this app",
    sentences: () => [],
  },
  {
    variant: 'user-lacks-scopes',
    from: null,
    drawnFrom: '2025-12',
    fits: (refusal) => refusal.scopes.length > 0,
    wording: 'retold',
    heading: noConnection,
    sentences: (_, refusal) => [
      `Authorization failed because your user account does not have permission for the required areas (${names(refusal)}). Please contact your account super administrator to request the necessary permissions.`,
    ],
  },
  {
    variant: 'user-permissions-list',
    from: '2026-08',
    heading: ({ app }) => `You don't have the right permissions to install ${app.name}`,
    sentences: () => [],
    rows: (refusal) => refusal.rights.map(labelOf),
  },
]

const PAGES: Record<PageKind, Entry[]> = {
  // https://github.com/PipedreamHQ/pipedream/issues/20321 (the English words are not recorded)
  'client-id': [
    {
      variant: 'invalid-client-id',
      from: ALWAYS,
      language: 'fr',
      heading: () => 'Impossible de terminer la connexion',
      sentences: say(
        "Un client_id d'application invalide a été fourni. Veuillez contacter le développeur de l'application.",
      ),
    },
  ],
  // https://github.com/HubSpot/sample-apps-oauth/issues/23
  'link-not-valid': [
    {
      variant: 'install-link-not-valid',
      from: ALWAYS,
      heading: none,
      sentences: say(
        "This install link is no longer valid. Please visit HubSpot's App Marketplace to install this app.",
      ),
    },
  ],
  // https://github.com/microsoft/PowerPlatformConnectors/issues/3849, https://github.com/HubSpot/oauth-quickstart-python/issues/3
  redirect: [
    {
      variant: 'redirect-mismatch',
      from: ALWAYS,
      heading: none,
      sentences: say(
        "The redirect_uri doesn't match the client registered redirect_uri. Please contact the app developer.",
      ),
    },
    {
      variant: 'redirect-mismatch',
      from: '2024-05',
      drawnFrom: '2024-04',
      heading: noConnection,
      sentences: ({ link }) => [
        `Authorization failed as the redirect URL '${link.redirectUri}' doesn't match the app's registered redirect URL. Please consult the app developer.`,
      ],
    },
  ],
  // https://github.com/n8n-io/n8n/issues/37336
  pkce: [
    {
      variant: 'pkce-required',
      from: ALWAYS,
      heading: noConnection,
      sentences: say(
        'Authorization failed because the code challenge parameter is missing. PKCE is required for this authorization request. Please contact the app developer.',
      ),
    },
  ],
  // https://github.com/HubSpot/oauth-quickstart-nodejs/pull/29,
  // https://github.com/Yashh0/vectorShift/blob/HEAD/integrations_technical_assessment/HUBSPOT_SCOPE_FIX.md
  'unknown-scope': [
    {
      variant: 'invalid-scope-name',
      from: ALWAYS,
      heading: none,
      sentences: say('An invalid scope name was provided. Please contact the app developer.'),
    },
    {
      variant: 'invalid-scope-name',
      from: '2026-01',
      drawnFrom: '2025-01',
      heading: noConnection,
      sentences: (_, refusal) => [
        `Authorization failed because one or more scopes are invalid: ${names(refusal)}`,
      ],
    },
  ],
  // https://github.com/n8n-io/n8n/pull/2464, https://github.com/n8n-io/n8n/issues/2782,
  // https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error
  mismatch: [
    {
      variant: 'scopes-insufficient',
      from: ALWAYS,
      heading: none,
      sentences: say('Insufficient scopes were provided. Please contact the integrator.'),
    },
    {
      variant: 'scopes-insufficient',
      from: '2021-11',
      heading: none,
      sentences: say('Insufficient scopes were provided. Please contact the app developer.'),
    },
    {
      variant: 'scopes-mismatch',
      from: null,
      drawnFrom: '2022-01',
      heading: none,
      sentences: say(
        "The app developer doesn't have permissions to request the set of scopes. Please contact the app developer.",
      ),
    },
    {
      variant: 'scopes-mismatch',
      from: '2024-04',
      heading: noConnection,
      sentences: say(
        "Authorization failed because there is a mismatch between the scopes in the install URL and the app's configured scopes. Please contact the app developer.",
      ),
    },
  ],
  // https://github.com/ringcentral/hubspot-embeddable-ringcentral-phone/issues/78, https://github.com/n8n-io/n8n-docs/pull/935,
  // https://github.com/automatisch/automatisch/issues/2497
  'missing-required': [
    {
      variant: 'scopes-insufficient',
      from: ALWAYS,
      heading: none,
      sentences: say('Insufficient scopes were provided. Please contact the integrator.'),
    },
    {
      variant: 'scopes-insufficient',
      from: '2021-11',
      heading: none,
      sentences: say('Insufficient scopes were provided. Please contact the app developer.'),
    },
    {
      variant: 'scopes-insufficient',
      from: '2024-04',
      heading: noConnection,
      sentences: say(
        'Authorization failed because the provided scopes are insufficient. Please contact the app developer.',
      ),
    },
  ],
  // https://github.com/andrewyng/openworker/issues/89
  policy: [
    {
      variant: 'aup-not-signed',
      from: ALWAYS,
      heading: noConnection,
      sentences: say(
        'The app could not be installed because the app developer has not signed the acceptable use policy. Please contact the app developer.',
      ),
    },
  ],
  // Wording not recorded: the next three say it in the replica's own words.
  'install-limit': [
    {
      variant: 'install-limit',
      from: ALWAYS,
      wording: 'invented',
      heading: noConnection,
      sentences: say('No more accounts can be added to this app for now.'),
    },
  ],
  'account-type': [
    {
      variant: 'developer-portal-not-installable',
      from: ALWAYS,
      wording: 'invented',
      heading: none,
      sentences: say('This kind of account takes no apps. Choose another one.'),
    },
  ],
  'governance-request': [
    {
      variant: 'app-governance-request',
      from: ALWAYS,
      wording: 'invented',
      heading: ({ app }) => `${app.name} is waiting for a super admin`,
      sentences: say('Send a request, and a super admin of this account will be asked to let the app in.'),
    },
  ],
  // A row of the account chooser; only its German note is recorded.
  'allow-list': [
    {
      variant: 'account-not-eligible',
      from: ALWAYS,
      language: 'de',
      heading: () => 'Choose an Account',
      sentences: say('Dieser Account kommt nicht für die Installation in Frage'),
    },
  ],
  // https://community.hubspot.com/t5/APIs-Integrations/What-permissions-are-needed-to-grant-OAuth-2-0-to-an-app/m-p/237288
  // (before 2022 the page of the person), https://github.com/microsoft/PowerPlatformConnectors/issues/2309,
  // https://github.com/PipedreamHQ/pipedream/issues/20618
  plan: [
    ...PERSON.filter((entry) => entry.from !== null && entry.from < '2021'),
    {
      variant: 'account-lacks-scopes',
      from: '2022-01',
      heading: none,
      sentences: say(
        "This account doesn't have access to some HubSpot features that are required by this app. Please contact the app developer.",
      ),
    },
    {
      variant: 'account-lacks-scopes',
      from: '2026-04',
      heading: noConnection,
      sentences: (_, refusal) => [
        `Authorization failed because your account lacks access to the required scopes [${names(refusal)}]`,
      ],
    },
  ],
  // https://knowledge.hubspot.com/integrations/manage-access-to-apps; sentence quoted second-hand, its end unknown
  governance: [
    {
      variant: 'app-not-approved-scopes',
      from: ALWAYS,
      heading: noConnection,
      sentences: (_, refusal) => [
        `Authorization failed because this app hasn't been approved to access the required scopes [${names(refusal)}]`,
      ],
    },
  ],
  person: PERSON,
}

export interface Said {
  variant: string
  language: string
  wording: Wording
  text: PageTexts
}

/** The page of one refusal in the world's month. */
export function textOf(world: World, refusal: Refusal): Said {
  const entries = PAGES[refusal.page]
  let shown = entries[0]
  for (const entry of entries) if (shownIn(entry, world) && entry.fits?.(refusal) !== false) shown = entry
  if (shown === undefined) throw new Error(`no text for ${refusal.page}`)
  return {
    variant: shown.variant,
    language: shown.language ?? 'en',
    wording: shown.wording ?? 'page',
    text: {
      heading: shown.heading(world),
      sentences: shown.sentences(world, refusal),
      rows: shown.rows?.(refusal) ?? [],
    },
  }
}

function shownIn({ from, drawnFrom }: Entry, { era, drawn }: World): boolean {
  if (from !== null && era >= from) return true
  return drawnFrom !== undefined && drawn.laterWording && era >= drawnFrom
}
