import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { NO_PLURAL_IDS, PLURAL_IDS } from '../../src/ui/plurals'
import { voiceOf } from '../../src/ui/voice'

const ids = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')))

it('lists the plural forms of the English messages, all of them and no others', () => {
  const forms = ids.filter((id) => /_(zero|one|two|few|many|other)$/.test(id))
  expect([...PLURAL_IDS, ...NO_PLURAL_IDS].sort()).toEqual(forms.sort())
})

it('asks for every message that is there and for none that is not', () => {
  const asked: string[] = []
  const voice = voiceOf((id) => {
    asked.push(id)
    return ids.includes(id) ? id : ''
  }, 'en')
  for (const id of ids) for (const form of ['one', 'other']) voice.look(`${id}_${form}`, [])
  for (const id of ids) voice.look(id, [])
  expect(asked.filter((id) => !ids.includes(id))).toEqual([])
  expect(new Set(asked)).toEqual(new Set(ids))
})
