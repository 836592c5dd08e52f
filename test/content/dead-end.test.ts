import { describe, expect, it } from 'vitest'
import type { Perceived } from '../../src/content/page/block'
import { recognise } from '../../src/content/recognise/recognise'
import { button, heading, type PageContent, text } from '../replica/pages/content'
import { seenOf } from './seen'

const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=abc&redirect_uri=https://x.example/cb&scope=oauth%20forms'
const LONG = 10_000
const FI = [
  heading('Yhteyttä ei voitu muodostaa'),
  text('Tililläsi ei ole ominaisuuksia, joita tämä sovellus vaatii. Ota yhteyttä kehittäjään.'),
]
const page = (...blocks: PageContent['blocks']) => seenOf({ title: 't', lang: 'fi', blocks }, 'semantic')
const kind = (seen: Perceived, { link = LINK, steady = LONG } = {}) => recognise(link, seen, steady).kind

describe('a dead end in a language we cannot read', () => {
  it('is suspected when it has stood still', () => {
    expect(kind(page(...FI), { steady: 1500 })).not.toBe('suspected')
    expect(kind(page(...FI))).toBe('suspected')
    expect(kind(page(...FI, button('Takaisin')))).toBe('suspected')
  })

  it('is suspected on the hosts of MCP too, which carry no scopes', () => {
    const link = 'https://mcp-eu1.hubspot.com/oauth/authorize/user?client_id=abc'
    expect(kind(page(...FI), { link })).toBe('suspected')
  })

  it.each<[string, Perceived]>([
    ['while something on it moves', { ...page(...FI), moving: true }],
    ['with two things to press', page(...FI, button('Peruuta'), button('Yhdistä'))],
    ['with a field, be it off', page(...FI, { is: 'boxes', label: 'x', boxes: [{ text: 'y', off: true }] })],
    ['that asks a question', page(...FI, text('Etkö saanut koodia?'))],
    ['that is not finished yet', page(heading('Yhdistetään…'), ...FI)],
    ['that gives an error’s number', page(heading('503'), ...FI)],
    ['of many texts', page(...FI, ...['a', 'b', 'c', 'd', 'e'].map(text))],
    ['that says next to nothing', page(heading('Tervetuloa'), text('Sovellus on täällä'))],
    [
      'whose sentence is somebody’s name',
      page(
        heading('Sinulla ei ole oikeutta yhdistää tätä sovellusta'),
        text('Sinulla ei ole oikeutta yhdistää tätä sovellusta on valmis'),
      ),
    ],
  ])('is none %s', (_, seen) => expect(kind(seen)).toBe(seen.moving ? 'loading' : 'unknown'))

  it('is none without a client, on the sign-in bridge, and under a dialog', () => {
    expect(kind(page(...FI), { link: 'https://app.hubspot.com/oauth/authorize' })).toBe('unknown')
    expect(kind(page(...FI), { link: 'https://app.hubspot.com/oauth-bridge?client_id=abc' })).toBe('unknown')
    const over = page(...FI)
    over.blocks.push({ kind: 'text', text: 'Evästeet', disabled: false, layer: 1 })
    expect(kind(over)).toBe('unknown')
  })

  it('may list rights over a button that is switched off, but no wishes', () => {
    const off = [button('Peruuta'), button('Yhdistä', { off: true })]
    const says = heading('Sinulla ei ole oikeuksia asentaa sovellusta Acme')
    const list = (...items: string[]) => ({ is: 'list' as const, items })
    expect(kind(page(says, list('Lomakkeet > Julkaise', 'tickets-writer'), ...off))).toBe('suspected')
    expect(kind(page(says, list('Lue yhteystietoja'), ...off))).toBe('unknown')
    expect(kind(page(says, list('forms', 'oauth'), ...off))).toBe('unknown')
  })
})

it('names the scopes that stand in brackets in it', () => {
  const seen = page(text('Valtuutus epäonnistui, koska tililtä puuttuu pääsy (forms)'), button('Takaisin'))
  expect(recognise(LINK, seen, LONG)).toMatchObject({ kind: 'suspected', reading: { scopes: ['forms'] } })
})

it('does not suspect consent with scopes in brackets, in boxes without meaning', () => {
  const seen = seenOf(
    {
      title: 't',
      lang: 'fi',
      blocks: [text('Acme pyytää lupaa (forms)'), button('Peruuta'), button('Yhdistä')],
    },
    'flat',
  )
  expect(kind(seen)).toBe('unknown')
})
