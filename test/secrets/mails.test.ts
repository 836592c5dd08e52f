import { expect, it } from 'vitest'
import { facesOf } from './faces'

const USER = 'k4aV8TC3Fx7PC4Jm9Nb8'
const TOKEN = 'b3Gf9uU4pM5ZK6NR2mX8Qb7Sc7jc6C'
const ADDRESS = `https://x.example/cb/${USER}@mail.example.org?tab=1&refre%73h_token=${TOKEN}`
const START = 'https://app.hubspot.com/oauth/42/authorize?client_id=0a1b2c3d-1111-4222-8333-444455556666'
const OTHERS = `&sessi%6fn=${TOKEN}&state=${TOKEN}&scope=oauth%20tickets`
const LINKS = [ADDRESS, encodeURIComponent(ADDRESS), encodeURIComponent(encodeURIComponent(ADDRESS))]
  .map((address) => `&redirect_uri=${address}`)
  .flatMap((redirect) => [START + OTHERS + redirect, START + redirect + OTHERS])
const BREAKS = {
  'a line break': '\n',
  'a Windows one': '\r\n',
  'a soft one': '=\n',
  'one of a quotation': '\n> ',
}

it.each(Object.entries(BREAKS))(
  'shows no secret of a link that a mail breaks anywhere, by %s',
  { timeout: 60_000 },
  (_, cut) => {
    const shown: string[] = []
    for (const link of LINKS)
      for (let width = 60; width < 90; width += 1) {
        const input = link.replace(new RegExp(`.{${width}}`, 'g'), `$&${cut}`)
        for (const [face, text] of Object.entries(facesOf({ input }, width))) {
          const plain = text.replaceAll(/\\n|\s/g, '').toLowerCase()
          for (const secret of [USER, TOKEN].map((one) => one.toLowerCase()))
            if (
              plain.includes(secret.slice(0, secret.length / 2)) ||
              plain.includes(secret.slice(-secret.length / 2))
            )
              shown.push(`${face} at ${width}: ${input}`)
        }
      }
    expect(shown).toEqual([])
  },
)
