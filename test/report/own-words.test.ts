import { expect, it } from 'vitest'
import { answer } from '../../src/report/answer'
import { plainText } from '../../src/report/text'
import { sayFrom } from '../../src/report/wording'
import { maskSecrets } from '../../src/request/mask'
import { filesBelow, read } from '../repo/sources'

const messagesIn = (path: string): Record<string, { message: string }> => JSON.parse(read(path))

// Reports and messages are masked whole: a sentence of our own that looks like "token: ..." would lose a word.
it.each(filesBelow('public/_locales'))('hides no word of our own: %s', (path) => {
  const said = Object.values(messagesIn(path)).map(({ message }) =>
    message.replaceAll(/\$[1-9]/g, 'automation'),
  )
  expect(said.filter((text) => maskSecrets(text) !== text)).toEqual([])
})

it('prints answers as they are to be typed', () => {
  const result = answer({
    input:
      'You do not have permissions to view object type TICKET (requires one of [tickets-read, tickets-access])',
  })
  if (!result.ok) throw new Error(result.problem.id)
  const text = plainText(result.findings, sayFrom(messagesIn('public/_locales/en/messages.json')))
  expect(text).toContain('--answer scope-in-token=unsure\n')
})
