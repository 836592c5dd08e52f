/** Pages of the install flow in English that a careless reader takes for a denial, and a denial in disguise. */
import type { World } from '../world'
import { type Block, button, heading, list, type PageContent, text } from './content'
import { plainWords } from './outcome'

const REFUSING = "You don't have permission to connect this app"
const LACKS =
  'Authorization failed because your account lacks access to the required scopes [marketing.campaigns.read]'
const LIST = "You don't have the right permissions to install Acme Sync"

type Make = (world: World) => PageContent
const page = (blocks: Block[], more: Partial<PageContent> = {}): PageContent => ({
  title: 'HubSpot',
  lang: 'en',
  blocks,
  ...more,
})
const connect = (words = 'Connect app', cancel = 'Cancel'): Block[] => [
  button(cancel),
  button(words, { primary: true, go: true }),
]
const field = (label: string): Block => ({ is: 'field', label, type: 'text' })
const link = (words: string): Block => ({ is: 'link', text: words, href: '#' })
const asks = (world: World): Block[] => [heading(world.app.name), list(world.link.scope.map(plainWords))]

export const ADVERSARIAL: Record<string, Make> = {
  'consent-denial-in-text': (world) =>
    page([heading(world.app.name), text(LACKS), list(world.link.scope.map(plainWords)), ...connect()]),
  'consent-denial-dressed-as-page': (world) =>
    page([
      heading('Couldn’t complete the connection'),
      list(world.link.scope.map(plainWords)),
      text(LACKS),
      ...connect(),
    ]),
  'consent-description-quotes-denial': (world) =>
    page([
      ...asks(world),
      text(`About this app: “${REFUSING}” is a message that our app explains. ${LACKS}.`),
      ...connect(),
    ]),
  'consent-list-quotes-denial': (world) =>
    page([heading(world.app.name), list([REFUSING, LACKS, 'Forms > Publish']), ...connect()]),
  'consent-named-like-list': ({ link: { scope } }) =>
    page([heading(LIST), list(scope.map(plainWords)), ...connect()]),
  'consent-scopes-like-sentences': () =>
    page([
      heading('Acme Sync'),
      text('This app asks for:'),
      list(['You do not have access to deals', 'Authorization failed because', 'No permission']),
      ...connect(),
    ]),
  'consent-raw-scopes': ({ app, link: { scope } }) =>
    page([heading(app.name), list(scope), ...connect('Grant access')]),
  'consent-cookie-banner': (world) =>
    page([
      {
        is: 'banner',
        dialog: true,
        text: 'We do not use cookies that need your permission in this app.',
        buttons: ['Decline', 'Accept'],
      },
      ...asks(world),
      ...connect(),
    ]),
  'consent-cookie-banner-plain': (world) =>
    page([
      ...asks(world),
      ...connect(),
      { is: 'banner', dialog: false, text: 'This site uses cookies.', buttons: ['Decline', 'Accept'] },
    ]),
  'cookie-banner-over-spinner': () =>
    page([
      {
        is: 'banner',
        dialog: true,
        text: 'We do not sell your data. You need to give permission before cookies are set.',
        buttons: ['Accept'],
      },
      { is: 'spinner' },
    ]),
  'consent-optional-all-off': (world) =>
    page([
      ...asks(world),
      {
        is: 'boxes',
        label: 'Optional (2)',
        boxes: [
          { text: 'Use automation', off: true },
          { text: 'automation', off: true },
        ],
      },
      ...connect(),
    ]),
  'unverified-field-off': (world) =>
    page([
      heading("You're connecting to an unverified app"),
      text(`HubSpot has not verified ${world.app.name}. You should not go on unless you trust it.`),
      field('Type the name of the app to go on'),
      button('Cancel'),
      button('Connect app', { primary: true, off: true }),
    ]),
  'two-factor-push': () =>
    page([
      heading('Check your phone'),
      text('Open the HubSpot app and approve this sign-in. The request is not valid for long.'),
      link("I don't have access to my phone"),
      button('Use another way'),
    ]),
  'sso-only': () =>
    page([
      heading('Log in with SSO'),
      text('Your administrator does not allow passwords in this account.'),
      button('Continue with SSO', { primary: true, go: true }),
    ]),
  captcha: () =>
    page([
      heading('One more step'),
      text('We could not tell whether you are a person. You need to solve this before the app is shown.'),
      { is: 'frame', title: 'reCAPTCHA' },
    ]),
  'error-503': () =>
    page([heading('503'), text('The app is not available at the moment. You do not need to do anything.')]),
  maintenance: () =>
    page([
      heading('HubSpot is down for maintenance'),
      text('Apps cannot be connected until we are done. Please come back later.'),
    ]),
  offline: () =>
    page([
      heading("You're offline"),
      text('The app could not be loaded. Check your connection and try again.'),
      button('Reload', { primary: true }),
    ]),
  'session-expired': () =>
    page([
      heading('Your session has expired'),
      text('You have been logged out.'),
      button('Log in', { primary: true, go: true }),
    ]),
  'browser-not-supported': () =>
    page([
      heading('Your browser is not supported'),
      text('Turn on JavaScript or use another browser to open this app.'),
    ]),
  'spinner-silent': () => page([text('Loading your accounts'), { is: 'spinner', silent: true }]),
  skeleton: () => page([{ is: 'skeleton' }, { is: 'skeleton' }]),
  'connecting-interstitial': ({ app }) =>
    page([heading(`Connecting ${app.name}…`), text('You only need to wait. Do not close this window.')]),
  'connecting-named-like-denial': () => page([heading(`Connecting ${REFUSING}…`)]),
  'install-success': ({ app }) =>
    page([
      heading(`${app.name} is connected`),
      text('You can close this window and go back to the app.'),
      button('Done', { primary: true }),
    ]),
  'developer-test-account': () =>
    page([
      heading('Developer test account'),
      text('You are installing into a test account. Data here is separate from your other accounts.'),
      ...connect(),
    ]),
  'marketplace-listing': ({ app }) =>
    page([
      heading(app.name),
      text('Keeps contacts in step. You need a paid plan of Acme; installing does not cost anything.'),
      heading('Shared data'),
      list(['Contacts', 'Companies', 'Deals']),
      text('Some features only work with Marketing Hub Professional.'),
      button('Install app', { primary: true }),
      link('View documentation'),
    ]),
  'chooser-not-eligible-alone': () =>
    page([
      heading('Choose an Account'),
      {
        is: 'table',
        columns: ['NAME', 'DOMAIN', 'PRODUCTS'],
        rows: [
          {
            cells: ['Acme Europe', 'acme.example', 'Sales Enterprise'],
            note: "This account isn't eligible to install the app",
            off: true,
          },
        ],
      },
    ]),
  'mcp-consent': ({ app }) =>
    page([
      heading(`${app.name} wants to act as you`),
      text('It cannot do more than you can. Only your own permissions apply.'),
      ...connect('Allow', 'Deny'),
    ]),
  'user-level-settings': () =>
    page([
      heading('Your connected apps'),
      text('You have not connected any apps that act with your own permissions.'),
      link('Visit App Marketplace'),
      button('Add app'),
      button('Learn more'),
    ]),
  'consent-translated': ({ app }) =>
    page(
      [
        heading(app.name),
        text('Diese App bittet um:'),
        list(['Kontakte lesen', 'Unternehmen lesen']),
        ...connect('App verbinden', 'Abbrechen'),
      ],
      { lang: 'de', translated: true },
    ),
}

/** Denials of which a browser's translation left these words. */
export const TRANSLATED_DENIALS: Record<string, Make> = {
  'denial-translated-de': () =>
    page(
      [
        heading('Die Verbindung konnte nicht hergestellt werden'),
        text(
          'Die Autorisierung ist fehlgeschlagen, weil Ihr Konto keinen Zugriff auf die erforderlichen Bereiche hat [marketing.campaigns.read]',
        ),
      ],
      { lang: 'de', translated: true },
    ),
  'denial-translated-fi': () =>
    page(
      [
        heading('Yhteyttä ei voitu muodostaa loppuun'),
        text('Valtuutus epäonnistui, koska annetut laajuudet eivät riitä. Ota yhteyttä sovelluskehittäjään.'),
      ],
      { lang: 'fi', translated: true },
    ),
}

export const ADVERSARIAL_IDS: readonly string[] = Object.keys(ADVERSARIAL)
