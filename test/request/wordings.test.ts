import { expect, it } from 'vitest'
import { prepareWordings, type Refusal } from '../../src/request/wordings'

const refusal = (id: string, texts: string[], title: string | null = null): Refusal => ({
  id,
  title,
  names: null,
  wordings: texts.map((text, i) => ({ text, kind: i === 0 ? 'ui' : 'kb_en' }) as Refusal['wordings'][number]),
})

const REFUSALS = [
  refusal('one', [
    'Install has failed because   the blue lamp {app} burns at {scopes}. Please ask the app developer.',
    'The blue lamp burns.',
  ]),
  refusal(
    'two',
    ['Install has failed because the red lamp burns. Please ask the app developer.', 'Short one.'],
    'The lamp is out',
  ),
  refusal('three', ['Install has failed because of a lamp!', '青いランプが点灯しました。続行不可']),
]
/** Made ready within each test. */
const prepared = () => prepareWordings(REFUSALS)
const at = (variant: string, wording: number) => {
  const found = prepared().find((one) => one.variant === variant && one.wording === wording)
  if (!found) throw new Error('no such wording')
  return found
}

it('takes every wording and heading, and tells HubSpot’s own from others', () => {
  expect(prepared().map(({ variant, wording, own }) => `${variant} ${wording} ${own}`)).toEqual([
    'one 0 true',
    'one 1 false',
    'two 0 true',
    'two 1 false',
    'two -1 true',
    'three 0 true',
    'three 1 false',
  ])
})

it('cuts it into sentences, and these at their holes', () => {
  expect(at('one', 0).sentences).toEqual([
    {
      pieces: ['installhasfailedbecausethebluelamp', 'burnsat', ''],
      holes: ['app', 'scopes'],
      shared: false,
    },
    { pieces: ['pleaseasktheappdeveloper'], holes: [], shared: true },
  ])
})

it('lets a sentence that several refusals have, or that is too short, tell nothing', () => {
  expect(at('two', 0).sentences.map(({ shared }) => shared)).toEqual([false, true])
  expect(at('two', 1).sentences.map(({ shared }) => shared)).toEqual([true])
  // 14 letters of Latin, 8 of another writing.
  expect(at('one', 1).sentences.map(({ shared }) => shared)).toEqual([false])
  expect(at('three', 1).sentences.map(({ shared }) => shared)).toEqual([false, true])
})

it('knows the telling sentence without the words that three refusals begin with', () => {
  expect(at('one', 0).core?.pieces).toEqual(['thebluelamp', 'burnsat', ''])
  expect(at('two', 0).core?.pieces).toEqual(['theredlampburns'])
  expect(at('three', 0).core).toEqual({ pieces: ['ofalamp'], holes: [], shared: true })
  expect(at('one', 1).core).toBeNull()
  expect(at('two', 1).core).toBeNull()
  expect(at('two', -1).core).toBeNull()
})
