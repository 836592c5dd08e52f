import { describe, expect, it } from 'vitest'
import { type Messages, sayFrom } from '../../src/report/wording'
import { parts, plainWords } from '../../src/ui/parts'
import { voiceOf } from '../../src/ui/voice'

const messages: Messages = {
  order: { message: 'Give $2 to $1.' },
  names: { message: 'Needs $1.' },
  card_expand_one: { message: 'Only $1.' },
  card_expand_other: { message: 'All $1.' },
  count: { message: 'Reasons ($1)' },
  plain: { message: 'Nothing to fill in.' },
}
const look = sayFrom(messages)
const voice = voiceOf((id, marks) => look(id, [...marks]), 'en')

describe('parts', () => {
  it('keeps each scope one piece, joined as the language joins', () => {
    expect(parts({ id: 'names', values: [{ scopes: ['a.read', 'b.read', 'c.read'] }] }, voice)).toEqual([
      { kind: 'text', text: 'Needs ' },
      { kind: 'scope', text: 'a.read' },
      { kind: 'text', text: ', ' },
      { kind: 'scope', text: 'b.read' },
      { kind: 'text', text: ', and ' },
      { kind: 'scope', text: 'c.read' },
      { kind: 'text', text: '.' },
    ])
  })

  it('joins plans by "or": any one of them will do', () => {
    const plans = { plans: ['Marketing Hub Professional', 'Content Hub Professional'] }
    expect(plainWords({ id: 'names', values: [plans] }, voice)).toBe(
      'Needs Marketing Hub Professional or Content Hub Professional.',
    )
  })

  it('follows the word order of the message and its plural', () => {
    expect(plainWords({ id: 'order', values: ['A', 'B'] }, voice)).toBe('Give B to A.')
    expect(plainWords({ id: 'card_expand', values: [1] }, voice)).toBe('Only 1.')
    expect(plainWords({ id: 'card_expand', values: [2] }, voice)).toBe('All 2.')
    expect(plainWords({ id: 'count', values: [3] }, voice)).toBe('Reasons (3)')
  })

  it("caps strangers' words, takes out what turns lines around, and never lets them become a pattern", () => {
    const foreign = parts(
      { id: 'names', values: [{ foreign: `\u202e$1 \uE001<b>${'x'.repeat(500)}` }] },
      voice,
    )[1]
    expect(foreign?.kind).toBe('foreign')
    expect(foreign?.text.length).toBeLessThanOrEqual(500)
    expect(foreign?.text.startsWith('$1 ')).toBe(true)
    expect(foreign?.text).not.toContain('\u202e')
  })

  it('leaves out a value that was not given, and shows the id where there is no wording', () => {
    expect(plainWords({ id: 'names' }, voice)).toBe('Needs .')
    expect(plainWords({ id: 'plain', values: ['x'] }, voice)).toBe('Nothing to fill in.')
    expect(plainWords({ id: 'nowhere' }, voice)).toBe('nowhere')
  })
})
