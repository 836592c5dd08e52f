import { describe, expect, it } from 'vitest'
import type { Block, BlockKind } from '../../src/content/page/block'
import { recognise, SETTLED, SETTLED_BUSY, SETTLED_UNKNOWN } from '../../src/content/recognise/recognise'

const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=abc&redirect_uri=https://x.example/cb&scope=oauth%20marketing.campaigns.read%20tickets'
const TITLE = 'Couldn’t complete the connection'
const LACKS =
  'Authorization failed because your account lacks access to the required scopes [marketing.campaigns.read]'
const ROLE = "You don't have permission to connect this app"
const LIST = "You don't have the right permissions to install Acme"

/** A page in shorthand: "h: heading", "i: row", "b: button", "o: button switched off", "c: check box", "p:" progress; else text. */
const KINDS: Record<string, BlockKind> = {
  h: 'heading',
  i: 'item',
  b: 'button',
  o: 'button',
  l: 'link',
  c: 'control',
  p: 'progress',
}
const blocks = (lines: string[], layer = 0): Block[] =>
  lines.map((line) => {
    const [, letter = '', text = line] = /^([hiboclp]): ?(.*)$/.exec(line) ?? []
    return { kind: KINDS[letter] ?? 'text', text: letter ? text : line, disabled: letter === 'o', layer }
  })
const page = (lines: string[], over: string[] = []) => ({
  blocks: [...blocks(lines), ...blocks(over, 1)],
  password: false,
  moving: false,
  truncated: false,
})
const kind = (lines: string[], steady = SETTLED, over: string[] = []) =>
  recognise(LINK, page(lines, over), steady).kind

describe('a refusal', () => {
  it('is seen at once where heading and sentence say so', () => {
    expect(recognise(LINK, page([`h: ${TITLE}`, LACKS]), 0)).toMatchObject({
      kind: 'denial',
      reading: { variant: 'account-lacks-scopes', scopes: ['marketing.campaigns.read'] },
    })
  })

  it('is seen as soon as the page stands still where there is one sentence only', () => {
    for (const lines of [[`h: ${ROLE}`], [LACKS], ['h: Uh oh!', 'x', ROLE]]) {
      expect(kind(lines, 0)).toBe('loading')
      expect(kind(lines)).toBe('denial')
    }
  })

  it('lists the permissions in HubSpot’s own words and order, beside a Connect that is switched off', () => {
    const rows = ['i: App Marketplace access', 'i: tickets-writer', 'i: Workflows > Edit']
    expect(
      recognise(LINK, page([`h: ${LIST}`, ...rows, 'b: Cancel', 'o: Connect app']), SETTLED),
    ).toMatchObject({
      kind: 'denial',
      reading: {
        variant: 'user-permissions-list',
        permissions: ['App Marketplace access', 'tickets-writer', 'Workflows > Edit'],
      },
    })
  })

  it('is read through other apostrophes, spaces and case, and with HubSpot’s heading in the same block', () => {
    expect(kind([`h: ${TITLE.replace('’', "'").toUpperCase()}`, LACKS.replaceAll(' ', '\u00A0')], 0)).toBe(
      'denial',
    )
    expect(kind([`${TITLE}: ${LACKS}`])).toBe('denial')
  })

  it('in a modal dialog counts whatever lies under it', () => {
    expect(kind(['b: Connect app'], 0, [`h: ${TITLE}`, LACKS])).toBe('denial')
    expect(kind([`h: ${TITLE}`, LACKS], 0, ['b: Accept cookies'])).toBe('denial')
  })
})

describe('no refusal', () => {
  it.each([
    ['a page that offers consent', [`h: ${TITLE}`, LACKS, 'b: Connect app']],
    ['consent in the old words', [`h: ${ROLE}`, 'b: Grant access']],
    ['consent in Portuguese', [`h: ${ROLE}`, 'b: Conectar app']],
    [
      'consent in a language we cannot read',
      [`h: ${ROLE}`, 'i: 連絡先を読む', 'i: 会社を読む', 'b: アプリを接続'],
    ],
    ['a consent with boxes in a language we cannot read', [LACKS, 'c: ', 'フォーム', 'b: アプリを接続']],
    ['a name inside a sentence', [`h: ${ROLE}`, `${ROLE} asks for access to your account`, 'b: はい']],
    ['words of a refusal inside other words', [`Acme (${LACKS}) asks for:`, 'i: Read contacts']],
    ['the chooser', ['h: Choose an Account', ROLE]],
    [
      'the chooser with an account greyed out',
      ['Acme', 'Dieser Account kommt nicht für die Installation in Frage'],
    ],
    [
      'the sign-in bridge',
      [`h: Connecting your ${ROLE} account to HubSpot`, `h: ${ROLE}`, 'b: Sign in to your HubSpot account'],
    ],
    [
      'an unverified app',
      ["h: You're connecting to an unverified app", 'i: Read contacts', 'o: Connect app'],
    ],
    ['the settings of private apps', ["h: You don't have permission to access private apps"]],
    ['a refusal’s words on a button', [`b: ${ROLE}`]],
    ['an error page', ['h: Something went wrong', 'b: Try again']],
    ['nothing at all', []],
  ])('%s', (_, lines) => {
    for (const steady of [0, SETTLED, SETTLED_UNKNOWN, SETTLED_BUSY])
      expect(kind(lines, steady)).not.toMatch(/denial|suspected/)
  })

  it('a page with a field for a password', () => {
    expect(recognise(LINK, { ...page([`h: ${TITLE}`, LACKS]), password: true }, SETTLED).kind).toBe('sign-in')
  })

  it('a page longer than any of HubSpot’s', () => {
    expect(recognise(LINK, { ...page([`h: ${TITLE}`, LACKS]), truncated: true }, SETTLED).kind).toBe(
      'unknown',
    )
  })

  it('another address', () => {
    expect(recognise('https://app.hubspot.com/settings/1', page([`h: ${TITLE}`, LACKS]), SETTLED).kind).toBe(
      'unknown',
    )
  })

  it('a name alone while the page is at work', () => {
    expect(kind([`h: ${ROLE}`, 'p:'])).toBe('loading')
    expect(kind([`h: ${ROLE}`, 'p:'], SETTLED_BUSY)).toBe('denial')
  })
})

describe('a suspicion', () => {
  it.each([
    ['HubSpot’s heading over an unknown sentence', [`h: ${TITLE}`, 'The moon is in the wrong house.']],
    [
      'a sentence known from a translation',
      [
        'Authorization failed because your user account does not have permission for the required areas (forms). Please contact your account super administrator to request the necessary permissions.',
      ],
    ],
    [
      'scopes of the link in brackets',
      ['h: ログインできません', 'アカウントに権限がありません [marketing.campaigns.read, tickets]'],
    ],
  ])('%s', (_, lines) => {
    expect(kind(lines, 0)).toBe('loading')
    expect(kind(lines, SETTLED)).toBe('loading')
    expect(kind(lines, SETTLED_UNKNOWN)).toBe('suspected')
  })

  it('names the scopes in the brackets', () => {
    expect(recognise(LINK, page(['権限がありません (tickets)']), SETTLED_UNKNOWN)).toMatchObject({
      kind: 'suspected',
      reading: { scopes: ['tickets'], match: 'hint' },
    })
  })

  it.each([
    ['words in brackets that the link does not ask for', ['Zugriff (bald) möglich [contacts]', 'b: OK']],
    ['a page with something to fill in', [`h: ${TITLE}`, 'c: ']],
    ['a page that asks', ['h: ログインできません [tickets]', 'i: 連絡先を読む', 'i: 会社を読む', 'b: はい']],
  ])('not %s', (_, lines) => expect(kind(lines, SETTLED_UNKNOWN)).toBe('unknown'))

  it('not an address without a client', () => {
    expect(
      recognise('https://app.hubspot.com/oauth/authorize', page([`h: ${TITLE}`]), SETTLED_UNKNOWN).kind,
    ).toBe('unknown')
  })
})

describe('what a page that refuses nothing tells of the account', () => {
  const state = (lines: string[]) => recognise(LINK, page(lines), SETTLED)

  it('consent that can be given, and the boxes that cannot be ticked', () => {
    const boxes = page(['c: ', 'Read forms', 'c: ', 'automation', 'b: Connect app'])
    boxes.blocks[2] = { kind: 'control', text: '', disabled: true, layer: 0 }
    expect(recognise(LINK, boxes, 0)).toEqual({
      kind: 'consent',
      enabled: true,
      disabledNames: ['automation'],
    })
    expect(state(["h: You're connecting to an unverified app", 'o: Connect app'])).toEqual({
      kind: 'consent',
      enabled: false,
      disabledNames: [],
    })
  })

  it('the rows of the chooser, where they are understood', () => {
    const row = (portalId: string | null, ...texts: string[]): Block[] => {
      const shared = { portalId }
      return texts.map((text) => ({ kind: 'item', text, disabled: false, layer: 0, row: shared }))
    }
    const chooser = {
      ...page([]),
      blocks: [
        ...blocks(['h: Choose an Account']),
        ...row(null, 'NAME', 'DOMAIN', 'PRODUCTS'),
        ...row('4242001', 'Acme', 'acme.example', 'Sales Enterprise'),
        ...row(null, 'Beta', 'Hub ID 777001', 'Marketing Starter'),
        ...row(null, 'Gamma', 'gamma.example'),
        ...row(null, 'Delta'),
      ],
    }
    expect(recognise(LINK, chooser, 0)).toEqual({
      kind: 'chooser',
      rows: [
        { portalId: '4242001', name: 'Acme', labels: ['Sales Enterprise'] },
        { portalId: '777001', name: 'Beta', labels: ['Marketing Starter'] },
        { portalId: null, name: 'Gamma', labels: [] },
      ],
    })
    expect(state(['h: Choose an Account', 'Acme', 'acme.example'])).toEqual({ kind: 'chooser', rows: [] })
  })
})

it('takes its time for no page: linear in what is on it', () => {
  const lines = Array.from({ length: 1500 }, (_, at) => `i: ${at} ${LACKS}`)
  const start = performance.now()
  recognise(LINK, page(lines), SETTLED)
  expect(performance.now() - start).toBeLessThan(400)
})
