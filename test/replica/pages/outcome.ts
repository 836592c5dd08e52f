/** The page of a decision. */

import { HUB_NAMES } from '../data/hubs'
import { once } from '../gates/gate'
import type { Consent, Decision, Denial } from '../model'
import { HUBS, type World } from '../world'
import { type Block, button, heading, list, type PageContent, text } from './content'

/** How the missing-permission list ends: nothing, or a Connect button that cannot be pressed. */
export type Connect = 'none' | 'disabled'

/** What HubSpot would show for this decision. */
export function outcomePage(world: World, decision: Decision, connect: Connect = 'none'): PageContent {
  if (decision.outcome === 'consent') return consentPage(world, decision)
  if (decision.variant === 'account-not-eligible') return ineligiblePage(world, decision)
  return denialPage(decision, connect)
}

function denialPage({ text: said, language }: Denial, connect: Connect): PageContent {
  const blocks: Block[] = []
  if (said.heading !== null) blocks.push(heading(said.heading))
  for (const sentence of said.sentences) blocks.push(text(sentence))
  if (said.rows.length > 0) blocks.push(list(said.rows))
  if (connect === 'disabled')
    blocks.push(button('Cancel'), button('Connect app', { primary: true, off: true }))
  return { title: 'HubSpot', lang: language, blocks }
}

/** The chooser with this account greyed out: private apps name the accounts that may install them. */
function ineligiblePage({ account }: World, { text: said }: Denial): PageContent {
  return {
    title: 'HubSpot',
    lang: 'en',
    blocks: [
      ...(said.heading === null ? [] : [heading(said.heading)]),
      {
        is: 'table',
        columns: ['NAME', 'DOMAIN', 'PRODUCTS'],
        rows: [
          {
            cells: [`Account ${account.portalId}`, 'example.com', products(account.plans)],
            note: said.sentences.join(' '),
            off: true,
          },
        ],
      },
    ],
  }
}

/**
 * Consent. Its heading is not recorded beyond the app's name; since July 2026 optional scopes stand in a list of
 * boxes, those that cannot be granted disabled:
 * https://github.com/chadmhohn/hsapi-cli/blob/0bf40d006481f7c65ef76c0c7fa9a16d8ec529c4/docs/hubspot-api-updates/2026-07-16-user-level-scope-validation.md
 */
export function consentPage(world: World, { grantable, dropped }: Consent): PageContent {
  const asked = once(world.link.scope)
  const optional = once(world.link.optionalScope).filter((name) => !asked.includes(name))
  const blocks: Block[] = [heading(world.app.name), text('This app asks for:')]
  if (world.era >= '2026-07') {
    blocks.push(list(asked.map(plainWords)))
    if (optional.length > 0) {
      const boxes = optional.map((name) => ({ text: plainWords(name), off: dropped.includes(name) }))
      blocks.push({ is: 'boxes', label: `Optional (${optional.length})`, boxes })
    }
  } else {
    blocks.push(list(grantable.map(plainWords)))
  }
  const words = world.era < '2020-01' ? 'Grant access' : 'Connect app'
  blocks.push(button('Cancel'), button(words, { primary: true, go: true }))
  return { title: 'HubSpot', lang: 'en', blocks }
}

/** A scope in plain words, near enough to what consent pages say: `crm.objects.deals.read` -> "Read deals". */
export function plainWords(scope: string): string {
  if (scope === 'oauth') return 'See the name of your account'
  const parts = scope.split(/[._]/).filter((part) => !/^(crm|objects|schemas|settings)$/.test(part))
  const verb = { read: 'Read', write: 'Change', execute: 'Run', send: 'Send' }[parts.at(-1) ?? '']
  const things = (verb === undefined ? parts : parts.slice(0, -1)).join(' ')
  return `${verb ?? 'Use'} ${things || scope}`
}

/** Plan tags as the chooser shows them beside an account: "Sales Enterprise". */
export function products(plans: World['account']['plans']): string {
  return HUBS.filter((hub) => plans[hub] !== 'free')
    .map((hub) => `${HUB_NAMES[hub].replace(' Hub', '')} ${capital(plans[hub])}`)
    .join(', ')
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
