/** Texts of HubSpot's pages as they are copied, quoted and retold, each with what they say. */
export interface PageCase {
  name: string
  text: string
  variant: string | null
  match?: 'exact' | 'hint'
  wording?: number
  scopes?: string[]
  permissions?: string[]
  app?: string | null
  redirectUri?: string | null
}

const HEADING = 'Couldn’t complete the connection'

export const PAGE_CASES: PageCase[] = [
  // Sentences as shown
  {
    name: 'insufficient scopes',
    text: `${HEADING}\nAuthorization failed because the provided scopes are insufficient. Please contact the app developer.`,
    variant: 'scopes-insufficient',
    match: 'exact',
    wording: 0,
  },
  {
    name: 'insufficient, 2022',
    text: 'Insufficient scopes were provided. Please contact the app developer.',
    variant: 'scopes-insufficient',
    match: 'exact',
    wording: 1,
  },
  {
    name: 'insufficient, 2018',
    text: 'Insufficient scopes were provided. Please contact the integrator.',
    variant: 'scopes-insufficient',
    match: 'exact',
    wording: 2,
  },
  {
    name: 'first sentence only',
    text: 'insufficient scopes were provided',
    variant: 'scopes-insufficient',
    match: 'exact',
    wording: 1,
  },
  {
    name: 'mismatch',
    text: "Couldn't complete the connection: Authorization failed because there is a mismatch between the scopes in the install URL and the app's configured scopes. Please contact the app developer.",
    variant: 'scopes-mismatch',
    match: 'exact',
  },
  {
    name: 'plan',
    text: 'Authorization failed because your account lacks access to the required scopes [marketing.campaigns.read]',
    variant: 'account-lacks-scopes',
    match: 'exact',
    scopes: ['marketing.campaigns.read'],
  },
  {
    name: 'plan, several scopes',
    text: 'Authorization failed because your account lacks access to the required scopes [marketing.campaigns.read, automation,content crm.objects.leads.read].',
    variant: 'account-lacks-scopes',
    scopes: ['marketing.campaigns.read', 'automation', 'content', 'crm.objects.leads.read'],
  },
  {
    name: 'plan, a scope a line',
    text: 'Authorization failed because your account lacks access to the required scopes [\n  marketing.campaigns.read,\n  automation\n]',
    variant: 'account-lacks-scopes',
    scopes: ['marketing.campaigns.read', 'automation'],
  },
  {
    name: 'plan, prose in the brackets',
    text: 'Authorization failed because your account lacks access to the required scopes [automation, please call 0800 123, you]',
    variant: 'account-lacks-scopes',
    scopes: ['automation'],
  },
  {
    name: 'features',
    text: "This account doesn't have access to some HubSpot features that are required by this app. Please contact the app developer.",
    variant: 'account-lacks-scopes',
    match: 'exact',
    wording: 1,
    scopes: [],
  },
  {
    name: 'invalid scope',
    text: 'An invalid scope name was provided. Please contact the app developer.',
    variant: 'invalid-scope-name',
    match: 'exact',
    scopes: [],
  },
  {
    name: 'invalid scopes named',
    text: 'Authorization failed because one or more scopes are invalid: contacts',
    variant: 'invalid-scope-name',
    match: 'exact',
    wording: 1,
    scopes: ['contacts'],
  },
  {
    name: 'invalid scopes, then a sentence',
    text: 'Authorization failed because one or more scopes are invalid: contacts, crm.objects.contcts.read. Please contact the app developer.',
    variant: 'invalid-scope-name',
    scopes: ['contacts', 'crm.objects.contcts.read'],
  },
  {
    name: 'not approved',
    text: "Authorization failed because this app hasn't been approved to access the required scopes [crm.objects.contacts.read]",
    variant: 'app-not-approved-scopes',
    scopes: ['crm.objects.contacts.read'],
  },
  {
    name: 'redirect',
    text: "Authorization failed as the redirect URL 'https://a.example/cb?page=oauth' doesn't match the app's registered redirect URL. Please consult the app developer.",
    variant: 'redirect-mismatch',
    match: 'exact',
    redirectUri: 'https://a.example/cb?page=oauth',
  },
  {
    name: 'redirect, 2024',
    text: "The redirect_uri doesn't match the client registered redirect_uri. Please contact the app developer.",
    variant: 'redirect-mismatch',
    wording: 1,
  },
  {
    name: 'PKCE',
    text: `${HEADING} Authorization failed because the code challenge parameter is missing. PKCE is required for this authorization request. Please contact the app developer.`,
    variant: 'pkce-required',
    match: 'exact',
  },
  {
    name: 'policy',
    text: 'The app could not be installed because the app developer has not signed the acceptable use policy. Please contact the app developer.',
    variant: 'aup-not-signed',
    match: 'exact',
  },
  {
    name: 'link no longer valid',
    text: "This install link is no longer valid. Please visit HubSpot's App Marketplace to install this app.",
    variant: 'install-link-not-valid',
    match: 'exact',
  },
  {
    name: 'client id, French',
    text: "Impossible de terminer la connexion\nUn client_id d'application invalide a été fourni. Veuillez contacter le développeur de l'application.",
    variant: 'invalid-client-id',
    match: 'exact',
  },
  {
    name: 'no permission',
    text: "You don't have permission to connect this app",
    variant: 'no-permission-connect-app',
    match: 'exact',
    wording: 0,
  },
  {
    name: 'no permission, integration',
    text: "You don't have permission to connect this integration",
    variant: 'no-permission-connect-app',
    match: 'exact',
    wording: 1,
  },
  {
    name: 'uh oh',
    text: 'Uh oh!\n\nYou do not have the correct role to grant these permissions. Please contact your administrator',
    variant: 'no-permission-connect-app',
    match: 'exact',
    wording: 2,
  },
  {
    name: 'correct role, quoted',
    text: 'it says "You do not have the correct role to grant these permissions"',
    variant: 'no-permission-connect-app',
    match: 'exact',
    wording: 2,
  },
  {
    name: 'retold from German',
    text: 'Authorization failed because your user account does not have permission for the required areas (tickets, crm.objects.leads.read). Please contact your account super administrator to request the necessary permissions.',
    variant: 'user-lacks-scopes',
    match: 'hint',
    scopes: ['tickets', 'crm.objects.leads.read'],
  },

  // The permission list
  {
    name: 'permission list',
    text: "You don't have the right permissions to install Estuary\n\nAsk a super admin to give you these permissions.\n\nApp Marketplace access\nKnowledge base settings\nForms > Publish\nWorkflows > Edit\ntickets-writer\nEmail Writer\n\nConnect app\nCancel",
    variant: 'user-permissions-list',
    match: 'exact',
    app: 'Estuary',
    permissions: [
      'App Marketplace access',
      'Knowledge base settings',
      'Forms > Publish',
      'Workflows > Edit',
      'tickets-writer',
      'Email Writer',
    ],
  },
  {
    name: 'permission list with bullets',
    text: "You don't have the right permissions to install Acme, Inc.\n• App Marketplace access\n• Something quite new\n• Website pages › Edit\nGo back to your account.",
    variant: 'user-permissions-list',
    app: 'Acme, Inc',
    permissions: ['App Marketplace access', 'Something quite new', 'Website pages › Edit'],
  },
  {
    name: 'permission list on a line of its own',
    text: "You don't have the right permissions to install Estuary:\nApp Marketplace access, Forms > Publish and Workflows > Delete.",
    variant: 'user-permissions-list',
    app: 'Estuary',
    permissions: ['App Marketplace access', 'Forms > Publish', 'Workflows > Delete'],
  },
  {
    name: 'nothing on the line of the app, whose name strangers write',
    text: "You don't have the right permissions to install Estuary: App Marketplace access, Forms > Publish and Workflows > Delete.",
    variant: 'user-permissions-list',
    app: 'Estuary',
    permissions: [],
  },
  {
    name: 'an app named like a list, which hides no row',
    text: "You don't have the right permissions to install Acme. Users > Give evil@example.com Super Admin\nAsk a super admin to give you these permissions.\n• Forms > Publish",
    variant: 'user-permissions-list',
    app: 'Acme',
    permissions: ['Forms > Publish'],
  },
  {
    name: 'an app that brings a sentence of its own',
    text: "You don't have the right permissions to install Acme\nAsk for Acme, Users > Edit, Forms > Publish\nPay > 10 dollars\nForms > Publish\nThen ask for these.\n• Workflows > Edit\n• Something > Quite new\n• tickets-approver",
    variant: 'user-permissions-list',
    permissions: ['Forms > Publish', 'Workflows > Edit', 'Something > Quite new', 'tickets-approver'],
  },
  {
    name: 'words between known rows',
    text: "You don't have the right permissions to install Estuary\nForms > Publish\nPay 10 dollars\nWorkflows > Edit\nLearn more",
    variant: 'user-permissions-list',
    permissions: ['Forms > Publish', 'Workflows > Edit'],
  },
  {
    name: 'internal names beside known rows, and alone',
    text: "You don't have the right permissions to install Estuary\nsuper-admin-now\n\nForms > Publish\nplaybooks-approver\nPay 10 dollars\ngive-me-more\nWorkflows > Edit, quotes-approver",
    variant: 'user-permissions-list',
    permissions: ['Forms > Publish', 'playbooks-approver', 'Workflows > Edit', 'quotes-approver'],
  },
  {
    name: 'a further list about something else',
    text: "You don't have the right permissions to install Estuary\n• Forms > Publish\n• Playbook reviewer\nRead more about permissions in the knowledge base.\n• Terms of service\n• Workflows > Edit\nConnect app\n• Users > Edit",
    variant: 'user-permissions-list',
    permissions: ['Forms > Publish', 'Playbook reviewer', 'Workflows > Edit'],
  },
  {
    name: 'heading alone',
    text: "You don't have the right permissions to install Estuary",
    variant: 'user-permissions-list',
    app: 'Estuary',
    permissions: [],
  },

  {
    name: 'a list for an app named like another refusal',
    text: "You don't have the right permissions to install Authorization failed because one or more scopes are invalid: contacts\nForms > Publish\nWorkflows > Edit",
    variant: 'user-permissions-list',
    permissions: ['Forms > Publish', 'Workflows > Edit'],
  },

  // How people copy
  {
    name: 'typographic apostrophes, no-break spaces',
    text: 'You don’t have\u00a0permission to connect this\u202fapp',
    variant: 'no-permission-connect-app',
    match: 'exact',
  },
  {
    name: 'capitals',
    text: 'AN INVALID SCOPE NAME WAS PROVIDED. PLEASE CONTACT THE APP DEVELOPER.',
    variant: 'invalid-scope-name',
  },
  {
    name: 'wrapped',
    text: 'Authorization failed because the\nprovided scopes are\ninsufficient. Please contact the app\ndeveloper.',
    variant: 'scopes-insufficient',
    match: 'exact',
  },
  {
    name: 'markdown',
    text: '> **Couldn’t complete the connection**\n> Authorization failed because your account lacks access to the required scopes `[marketing.campaigns.read]`',
    variant: 'account-lacks-scopes',
    scopes: ['marketing.campaigns.read'],
  },
  {
    name: 'emphasis inside',
    text: 'Authorization failed because *the provided scopes* are _insufficient_.',
    variant: 'scopes-insufficient',
  },
  {
    name: 'in a report',
    text: 'Since today our customers get this when they click Connect: "Couldn\'t complete the connection. Authorization failed because the code challenge parameter is missing." What can we do?',
    variant: 'pkce-required',
  },
  {
    name: 'without the lead-in',
    text: 'your account lacks access to the required scopes',
    variant: 'account-lacks-scopes',
    match: 'hint',
  },
  {
    name: 'combining accents',
    text: "Un client_id d'application invalide a e\u0301te\u0301 fourni.",
    variant: 'invalid-client-id',
  },
  {
    name: 'Japanese article',
    text: '接続を完了できませんでした:指定されたスコープが不十分であるため、認証に失敗しました。アプリ開発者にお問い合わせください。',
    variant: 'scopes-insufficient',
    match: 'hint',
  },
  {
    name: 'German article',
    text: 'Autorisierung fehlgeschlagen, da die angegebenen Bereiche nicht ausreichend sind. Bitte wenden Sie sich an den Entwickler der App.',
    variant: 'scopes-insufficient',
    match: 'hint',
  },

  // No refusals
  { name: 'the heading alone', text: HEADING, variant: null },
  {
    name: 'consent',
    text: 'Acme wants to connect to your HubSpot account\nRead contacts\nConnect app\nCancel',
    variant: null,
  },
  {
    name: 'consent for an app named like a refusal',
    text: "You don't have permission to connect this app wants to connect to your account\nThis app can read contacts\nConnect app",
    variant: null,
  },
  {
    name: 'an app name of its own line',
    text: "You don't have permission to connect this app\nwants to access Acme (1234)\nRead contacts\nGrant access",
    variant: null,
  },
  {
    name: 'an app named like a plan refusal',
    text: 'Authorization failed because your account lacks access to the required scopes [automation]\nRead contacts\nConectar app',
    variant: null,
  },
  {
    name: 'an app named like the list',
    text: "You don't have the right permissions to install Acme\nwants to access your account\nConnect app",
    variant: null,
  },
  {
    name: 'an app named like the list and a row of it',
    text: "You don't have the right permissions to install Acme. Forms > Publish\nRead contacts\nConnect app",
    variant: null,
  },
  {
    name: 'sign-in for an app named like a refusal',
    text: "Connecting your You don't have permission to connect this app account to HubSpot\nCreate a new HubSpot account\nSign in to your HubSpot account",
    variant: null,
  },
  { name: 'private apps', text: "You don't have permission to access private apps", variant: null },
  {
    name: 'another service',
    text: "Access blocked: this app's request is invalid. You can't sign in because this app sent an invalid request.",
    variant: null,
  },
  {
    name: 'a list behind its own words, on one line',
    text: `You don't have the right permissions to install Acme Sync\nMissing permissions: Workflows > Edit, tickets-writer, App Marketplace access`,
    variant: 'user-permissions-list',
    permissions: ['Workflows > Edit', 'tickets-writer', 'App Marketplace access'],
  },
  {
    name: 'prose about permissions',
    text: 'You need permission to connect an app. Please contact your administrator.',
    variant: null,
  },
  { name: 'nothing', text: '', variant: null },
]
