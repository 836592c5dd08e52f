/** The replica's own control page, /oauth/replica: pick an example or set everything, and press Install. */
import { replicaUrl } from '../control'
import { HUB_NAMES } from '../data/hubs'
import { el, escapeHtml, type Tree, toHtml } from '../html/dom'
import { htmlResponse, type Response } from '../html/response'
import { policyOf } from '../html/shell'
import { STYLE_IDS, type StyleId } from '../styles'
import { HUBS } from '../world'
import { EXAMPLES } from './examples'
import { MISTAKES, MONTHS, RIGHT_BOXES, SCOPE_CHOICES, tiersOf, worldOf } from './form'
import { DEMO_CSS } from './style'

const PATH = '/oauth/replica'
const INSTALL = `${PATH}/install`
const NONCE = 'rdemo'
const STYLE_NAMES: Record<StyleId, string> = {
  a: 'Older HubSpot components',
  b: 'Styled components',
  c: 'Plain semantic page',
  d: 'Shadow roots',
  e: 'Dialog, built in pieces',
}

export const isDemo = (url: URL): boolean => url.pathname === PATH || url.pathname === INSTALL

/** The control page, or the page that leads from it to the install page just configured. */
export function demoPage(url: URL): Response {
  return url.pathname === INSTALL ? forward(url) : whole('Replica of HubSpot', [intro(), examples(), form()])
}

const intro = (): Tree =>
  el(
    'header',
    {},
    el('h1', {}, 'A replica of HubSpot’s install pages'),
    el(
      'p',
      {},
      'This is not HubSpot. It is a model of it, made from public facts, in which you can change the account, the person and the app, and see which page an install leads to.',
    ),
  )

function examples(): Tree {
  const cards = EXAMPLES.map(({ id, title, about, world }) =>
    el(
      'li',
      {},
      el('h3', { id: `example-${id}` }, title),
      el('p', {}, about),
      el(
        'a',
        { class: 'install', href: replicaUrl(world, { demo: true }), 'aria-describedby': `example-${id}` },
        `Install ${world.app.name}`,
      ),
    ),
  )
  return el(
    'section',
    { 'aria-labelledby': 'ready' },
    el('h2', { id: 'ready' }, 'Ready examples'),
    el('ul', { class: 'cards' }, ...cards),
  )
}

const option = (value: string, words: string, selected = false): Tree =>
  el('option', { value, selected }, words)
const select = (name: string, label: string, options: Tree[]): Tree =>
  el('p', { class: 'row' }, el('label', { for: name }, label), el('select', { id: name, name }, ...options))
const box = (name: string, label: string, checked = false, type = 'checkbox', value = '1'): Tree =>
  el('label', { class: 'box' }, el('input', { type, name, value, checked }), ` ${label}`)
const group = (legend: string, look: string, ...inside: Tree[]): Tree =>
  el('fieldset', { class: look }, el('legend', {}, legend), ...inside)

function form(): Tree {
  const plans = HUBS.map((hub) =>
    select(
      `plan_${hub}`,
      HUB_NAMES[hub],
      tiersOf(hub).map((tier) => option(tier, tier.charAt(0).toUpperCase() + tier.slice(1))),
    ),
  )
  const scopes = SCOPE_CHOICES.map((name, at) =>
    select(`scope_${name}`, name, [
      option('no', 'not asked'),
      option('required', 'required', at === 0 || name === 'marketing.campaigns.read'),
      option('optional', 'optional'),
    ]),
  )
  return el(
    'section',
    { 'aria-labelledby': 'own' },
    el('h2', { id: 'own' }, 'Or set everything yourself'),
    el(
      'form',
      { action: INSTALL, method: 'get' },
      group(
        'Account',
        '',
        ...plans,
        box('transactional', 'Transactional Email add-on'),
        box('governance', 'Apps need approval, and this one has none'),
      ),
      group(
        'Person',
        '',
        box('role', 'Super admin', true, 'radio', 'super-admin'),
        box('role', 'Member', false, 'radio', 'member'),
        el('p', { class: 'hint' }, 'What a member may do:'),
        box('marketplace', 'App Marketplace access', true),
        ...RIGHT_BOXES.map(([id, label]) => box(`right_${id}`, label, true)),
      ),
      group(
        'Page',
        '',
        select(
          'era',
          'Wording of',
          MONTHS.map(([era, label]) => option(era, label)),
        ),
        select(
          'style',
          'Written as',
          STYLE_IDS.map((id) => option(id, STYLE_NAMES[id], id === 'c')),
        ),
      ),
      group(
        'App',
        'wide',
        el(
          'p',
          { class: 'row' },
          el('label', { for: 'app' }, 'Name'),
          el('input', { id: 'app', name: 'app', type: 'text', value: 'Acme Sync', maxlength: '80' }),
        ),
        ...scopes,
        select(
          'mistake',
          'Mistake of its developer',
          MISTAKES.map(([id, label]) => option(id, label)),
        ),
      ),
      el('button', { type: 'submit' }, 'Install'),
    ),
  )
}

/** Leads on by itself and by a link: a redirect would not reach servers that answer single requests. */
function forward(url: URL): Response {
  const style = STYLE_IDS.find((id) => id === url.searchParams.get('style')) ?? 'c'
  const target = replicaUrl(worldOf(url.searchParams), { demo: true, style })
  return whole(
    'Opening the install page',
    [
      el('h1', {}, 'Opening the install page'),
      el('p', {}, el('a', { class: 'install', href: target }, 'Go on')),
    ],
    `<meta http-equiv="refresh" content="0; url=${escapeHtml(target)}">`,
  )
}

function whole(title: string, body: Tree[], head = ''): Response {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} - replica</title>
<link rel="icon" href="data:,">
${head}
<style nonce="${NONCE}">${DEMO_CSS}</style>
</head>
<body>
<main>${body.map((tree) => toHtml(tree, NONCE)).join('')}</main>
<footer>Replica for tests. Not HubSpot.</footer>
</body>
</html>
`
  return htmlResponse(html, policyOf(NONCE))
}
