import { expect, it } from 'vitest'
import { maskEchoes, maskPath } from '../../src/request/mask-echo'
import { scopeNames } from './scope-names'

it.each([
  // By the word before it.
  ['hapikey=abcdefgh was used', 'hapikey=*** was used'],
  ['"access_token": "abcdefgh"', '"access_token": "***"'],
  ['auth code: abcdef; state=ghijkl', 'auth code: ***; state=***'],
  // Letters and digits together, 12 of them.
  ['This oauth-token (CJ6AwOiRLRIO) has', 'This oauth-token (***) has'],
  ['key 12ab34cd56ef is unknown', 'key *** is unknown'],
  ['key abcdefghij12.abcdefgh.abcdefgh is', 'key *** is'],
  // Digits of the hexadecimal system alone, 20 of them.
  ['id abcdefabcdefabcdefab is', 'id *** is'],
  ['id 1234-5678-1234-5678-1234 is', 'id *** is'],
  // Both cases, 32 letters.
  ['AbcdefghijklmnopqrstuvwxyzAbcdef ends', '*** ends'],
])('hides what a sentence echoes: %s', (text, masked) => {
  expect(maskEchoes(text)).toBe(masked)
})

it.each([
  'expired on 2026-11-03T10:11:12.345Z',
  'expired on 2026-11-03',
  'Hub 123456789012345 is unknown to this Hublet',
  'key ab12cd is short',
  'id abcdefabcdefabcdefa is a word',
  'id xbcdefabcdefabcdefabx is a word',
  'AbcdefghijklmnopqrstuvwxyzAbcde is a word',
  'abcdefghijklmnopqrstuvwxyzabcdef is a word',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF is a constant',
  'Abcdefghijklmnopqrstuvwxyz/Abcdef and Abcdefghijklmnopqrstuvwxyz_Abcdef are none',
  'You do not have permissions to view object type TICKET (requires one of [tickets-read, tickets-access])',
])('leaves %s', (text) => {
  expect(maskEchoes(text)).toBe(text)
})

it('leaves every scope name', () => {
  const text = scopeNames().join(' ')
  expect(maskEchoes(text)).toBe(text)
})

it.each([
  ['/oauth/v1/access-tokens/CJ6Aw', '/oauth/v1/access-tokens/***'],
  ['/oauth/v1/refresh-tokens/abc/more', '/oauth/v1/refresh-tokens/***/more'],
  ['/crm/v3/objects/12ab34cd56ef78ab90cd/x', '/crm/v3/objects/***/x'],
  ['/crm/v3/objects/12ab34cd56ef78ab90c/x', '/crm/v3/objects/12ab34cd56ef78ab90c/x'],
  ['/crm/v3/objects/contacts/50409774871012345678', '/crm/v3/objects/contacts/50409774871012345678'],
  ['/crm/v3/objects/contacts/batch/read', '/crm/v3/objects/contacts/batch/read'],
])('hides the token in %s', (path, masked) => {
  expect(maskPath(path)).toBe(masked)
})
