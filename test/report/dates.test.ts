import { expect, it } from 'vitest'
import { wordsOf } from '../../src/report/wording'

const look = (_: string, values: string[]) => values.join(' ')
const day = (date: string, locale: string) => wordsOf({ id: 'x', values: [{ date }] }, { look, locale })

it('writes a day as the language does, the same day everywhere on earth', () => {
  expect(day('2026-11-03', 'en')).toBe('November 3, 2026')
  expect(day('2026-11-03', 'en-GB')).toBe('3 November 2026')
  expect(day('2026-11-03', 'de')).toBe('3. November 2026')
})

it('leaves what is no day as somebody wrote it, without what nobody sees', () => {
  expect(day('last\u202e week', 'en')).toBe('last week')
})
