/** Pages on the same addresses that are no denials, some of them dressed up as one. */
import type { World } from '../world'
import { type Block, button, HIDINGS, heading, list, type PageContent, text } from './content'
import { consentPage, plainWords, products } from './outcome'

/** Words of real denials, for names and hidden places. */
const REFUSING = "You don't have permission to connect this app"
const NO_CONNECTION = 'Couldn’t complete the connection'
const LACKS =
  'Authorization failed because your account lacks access to the required scopes [marketing.campaigns.read]'

const page = (blocks: Block[], more: Partial<PageContent> = {}): PageContent => ({
  title: 'HubSpot',
  lang: 'en',
  blocks,
  ...more,
})
const field = (label: string, type: 'text' | 'email' | 'password' = 'text'): Block => ({
  is: 'field',
  label,
  type,
})
const link = (words: string): Block => ({ is: 'link', text: words, href: '#' })

/** https://developers.hubspot.com/docs/faq/installing-an-app: columns NAME, DOMAIN, PRODUCTS. */
function chooser({ account, app }: World, note?: string): PageContent {
  const eligible = { cells: ['Acme Europe', 'acme.example', products(account.plans)] }
  const developer = { cells: ['Acme developer account', 'dev.acme.example', ''] }
  const out = { cells: ['Old brand', 'old.acme.example', 'Marketing Starter'], note: note ?? '', off: true }
  return page([
    heading('Choose an Account'),
    text(app.name),
    {
      is: 'table',
      columns: ['NAME', 'DOMAIN', 'PRODUCTS'],
      rows: note === undefined ? [eligible, developer] : [eligible, out],
    },
    button('Choose account', { primary: true, go: true }),
  ])
}

const named = (world: World, name: string): World => ({ ...world, app: { ...world.app, name } })
const consent = (world: World): PageContent =>
  consentPage(world, {
    outcome: 'consent',
    grantable: [...world.link.scope, ...world.link.optionalScope],
    dropped: [],
    open: false,
    why: [],
  })

function optionalBoxes(world: World): PageContent {
  const optional = Array.from({ length: 49 }, (_, index) => `Use optional area ${index + 1}`)
  return page([
    heading(world.app.name),
    text('Required'),
    list(world.link.scope.map(plainWords)),
    { is: 'boxes', label: 'All', boxes: [] },
    {
      is: 'boxes',
      label: 'Optional (49)',
      boxes: optional.map((words, index) => ({ text: words, off: index % 3 === 0 })),
    },
    button('Cancel'),
    button('Connect app', { primary: true, go: true }),
  ])
}

/** Every way to hold a denial that nobody sees, around an ordinary consent. */
function hiddenDenial(world: World): PageContent {
  const denial = [heading(NO_CONNECTION), text(LACKS), list(['Forms > Publish', 'Workflows > Edit'])]
  const shown = consent(world)
  return {
    ...shown,
    blocks: [...HIDINGS.map((how): Block => ({ is: 'hidden', how, blocks: denial })), ...shown.blocks],
    bundle: {
      'oauth.error.title': NO_CONNECTION,
      'oauth.error.account': LACKS,
      'oauth.error.user': REFUSING,
    },
  }
}

export const LOOK_ALIKES: Record<string, (world: World) => PageContent> = {
  'login-bridge': ({ app }) =>
    page(
      [
        heading(`Connecting your ${app.name} account to HubSpot`),
        button('Create a new HubSpot account'),
        button('Sign in to your HubSpot account', { primary: true, go: true }),
      ],
      { title: 'OAuth Bridge UI' },
    ),
  'sign-in': () =>
    page([
      heading('Log in to your account'),
      field('Email address', 'email'),
      field('Password', 'password'),
      button('Log in', { primary: true, go: true }),
      link('Forgot your password?'),
    ]),
  'two-factor': () =>
    page([
      heading('Check your phone'),
      text('We sent a code to the number ending in 42. The code expires in ten minutes.'),
      field('Code'),
      button('Log in', { primary: true, go: true }),
      link("I don't have access to my phone"),
    ]),
  'account-chooser': (world) => chooser(world),
  // The note in English is a guess; in German it was read off the page.
  'account-chooser-ineligible': (world) => chooser(world, "This account isn't eligible for installation"),
  'account-chooser-ineligible-de': (world) =>
    chooser(world, 'Dieser Account kommt nicht für die Installation in Frage'),
  'account-chooser-named-like-denial': (world) => chooser(named(world, REFUSING)),
  'consent-new': (world) => consent({ ...world, era: '2026-09' }),
  'consent-old': (world) => consent({ ...world, era: '2018-06' }),
  'consent-optional-49': optionalBoxes,
  'consent-pt-br': (world) =>
    page(
      [
        heading(world.app.name),
        list(world.link.scope),
        button('Cancelar'),
        button('Conectar app', { primary: true, go: true }),
      ],
      { lang: 'pt-BR' },
    ),
  'consent-named-like-denial': (world) => consent(named(world, REFUSING)),
  'consent-named-like-heading': (world) => consent(named(world, NO_CONNECTION)),
  'consent-named-like-sentence': (world) => consent(named(world, LACKS)),
  'consent-hidden-denial': hiddenDenial,
  // https://developers.hubspot.com/docs/api/developer-identity: something must be completed before Connect works.
  'unverified-warning': (world) =>
    page([
      heading("You're connecting to an unverified app"),
      text(`${world.app.name} has not been checked by HubSpot. Connect only if you trust its developer.`),
      list(world.link.scope.map(plainWords)),
      { is: 'boxes', label: 'Before you go on', boxes: [{ text: 'I trust this app', off: false }] },
      field('Type the name of the app to go on'),
      button('Cancel'),
      button('Connect app', { primary: true, off: true }),
    ]),
  'private-apps-settings': () =>
    page([
      heading("You don't have permission to access private apps"),
      text('Ask a super admin of this account.'),
      link('Settings'),
    ]),
  'connected-apps-settings': ({ app }) =>
    page([
      heading('Connected apps'),
      { is: 'table', columns: ['APP', 'INSTALLED BY'], rows: [{ cells: [app.name, 'A colleague'] }] },
      button('Visit App Marketplace', { primary: true }),
    ]),
  // Drawn by HubSpot's app itself, so the document's own status stays 200.
  'error-404': () => page([heading('Page not found'), text('This page is not here any more.'), link('Home')]),
  'error-500': () =>
    page([
      heading('Something went wrong'),
      text('There was a problem on our side.'),
      button('Try again', { primary: true }),
    ]),
  spinner: () => page([{ is: 'spinner' }]),
  'mcp-authorize': ({ app }) =>
    page([
      heading(`Connect ${app.name} to HubSpot`),
      text('It will act with your own permissions.'),
      button('Cancel'),
      button('Connect app', { primary: true, go: true }),
    ]),
}

export const LOOK_ALIKE_IDS: readonly string[] = Object.keys(LOOK_ALIKES)
