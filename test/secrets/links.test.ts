import { expect, it } from 'vitest'
import { decodedToTheEnd, maskSecrets } from '../../src/request/mask'
import { read } from '../../src/request/read'
import { correctedLink, linkForOthers } from '../../src/request/write-link'
import { random } from '../replica/random/random'
import { COUNT, SEED } from './hunt'
import { link } from './inputs'
import type { Plants } from './plant'

const WANTED = { required: ['oauth', 'crm.objects.leads.read'], optional: ['automation'] }

/** What is wrong with a link for whoever opens it: nothing, or what a browser or HubSpot would stumble over. */
function wrongWith(text: string): string {
  if (!URL.canParse(text)) return 'is no address'
  const { search, hash } = new URL(text)
  for (const piece of `${search.slice(1)}&${hash.slice(1)}`.split(/[&=]/))
    try {
      decodeURIComponent(piece)
    } catch {
      return `cannot be decoded: ${piece}`
    }
  return ''
}

/** Half of the links as they are; in the others letters of secrets are percent-encoded, as no program needs to and some do. */
function spelt(text: string, { rng, secrets }: Plants): string {
  if (rng.chance(0.5)) return text
  const escaped = (letter: string) => (rng.chance(0.2) ? `%${letter.charCodeAt(0).toString(16)}` : letter)
  return secrets.reduce((all, secret) => all.replaceAll(secret, secret.replace(/\w/g, escaped)), text)
}

it('keeps every link that is shown, copied or corrected one that opens, without its secrets however it is decoded', {
  timeout: 3_600_000,
}, () => {
  const wrong: string[] = []
  for (let at = 0; at < COUNT / 4; at += 1) {
    const plants: Plants = { rng: random(Math.imul(SEED, at + 1)), secrets: [] }
    const planted = spelt(link(plants), plants)
    const result = read(planted)
    const own = result.ok ? result.reading.link : null
    if (!own) {
      wrong.push(`is not read: ${planted}`)
      continue
    }
    const written = {
      shown: maskSecrets(planted),
      'for others': linkForOthers(own),
      'for others, masked': maskSecrets(linkForOthers(own)),
      corrected: correctedLink(own, WANTED),
    }
    for (const [face, text] of Object.entries(written)) {
      // What stood in it unescaped, a blank among the scopes, stands in what is only shown too.
      const why = wrongWith(text.replaceAll(' ', '%20'))
      if (why) wrong.push(`${face} ${why}\n${planted}\n${text}`)
      const plain = decodedToTheEnd(text).toLowerCase()
      for (const secret of plants.secrets)
        if (plain.includes(secret.replace(/@.*/, '').toLowerCase()))
          wrong.push(`${face} tells ${secret}\n${planted}\n${text}`)
    }
  }
  expect(wrong.slice(0, 10)).toEqual([])
})
