import { expect, it } from 'vitest'
import { readAddress } from '../../src/request/address'
import { LIMITS } from '../../src/request/asked'
import { readInstallLink } from '../../src/request/install-link'
import links from '../fixtures/install-links.json'

const APP = 'https://app.hubspot.com/oauth/authorize'

it('reads a real link as the browser shows it like the reader of pasted links does', () => {
  const plain = links.filter(
    ({ input }) => /^https:[^\s"'{}<>$|.#]*\.[^\s"'{}<>$|#]*$/.test(input) && !/%s|\.\.\./.test(input),
  )
  const own = plain.filter(({ id }) => id !== 'u064')
  expect(own.length).toBeGreaterThan(60)
  for (const { id, input, required, optional } of own) {
    const request = readAddress(new URL(input).href)?.request
    // A browser's address is read as HubSpot does, which takes names with commas for one name.
    const literal = required.length + optional.length > 0 && !/,|%2C/i.test(input)
    if (literal) expect([id, request?.required, request?.optional]).toEqual([id, required, optional])
    const pasted = readInstallLink(input)?.request
    expect([id, request?.host, request?.region, request?.portalId, request?.flow]).toEqual([
      id,
      pasted?.host,
      pasted?.region,
      pasted?.portalId,
      pasted?.flow,
    ])
  }
})

it.each([
  'https://app.hubspot.com.evil.example/oauth/authorize?scope=contacts',
  'https://app.hubspotqa.com/oauth/authorize?scope=contacts',
  'https://app.hubspot.com/settings/1/users',
  'about:blank',
  '',
])('knows %s for another page', (address) => {
  expect(readAddress(address)).toBeNull()
})

it("says so when a link carries no scopes, and keeps no part of a person's session", () => {
  expect(readAddress(`${APP}?client_id=x`)?.notes).toEqual([{ id: 'note_no_scopes' }])
  const mcp = readAddress('https://mcp-eu1.hubspot.com/oauth/authorize/user?client_id=x&state=s3cr3t')
  expect(mcp).toMatchObject({
    notes: [{ id: 'note_user_level_no_scopes' }],
    request: { flow: 'mcp', region: 'eu1', hasState: true, hasCodeChallenge: false },
  })
  expect(JSON.stringify(mcp)).not.toContain('s3cr3t')
})

it('splits at spaces only, as HubSpot does, and says that commas are no separator', () => {
  const reading = readAddress(`${APP}?scope=oauth,contacts%20forms+content&optional_scope=a,b`)
  expect(reading?.request?.required).toEqual(['oauth,contacts', 'forms', 'content'])
  expect(reading?.request?.optional).toEqual(['a,b'])
  expect(reading?.notes).toEqual([{ id: 'note_commas' }])
})

it('reads no more names, and no more of a name, than from a pasted link', () => {
  const many = Array.from({ length: LIMITS.names }, (_, i) => `crm.objects.thing${i}.read`)
  const reading = readAddress(
    `${APP}?scope=${many.slice(0, -1).join('%20')}&optional_scope=${'a'.repeat(300)}%20one%20more`,
  )
  expect(reading?.request?.required).toEqual(many.slice(0, -1))
  expect(reading?.request?.optional).toEqual(['a'.repeat(LIMITS.nameLength)])
  expect(reading?.notes).toEqual([
    { id: 'note_name_cut', values: [LIMITS.nameLength] },
    { id: 'note_too_many_names', values: [LIMITS.names] },
  ])
  expect(readAddress(`${APP}?scope=${many.join('%20')}`)?.notes).toEqual([])
})

it('keeps no character that is unseen or turns the words around it', () => {
  const unseen = '\0\u001b\u007f\u009f\u200b\u200f\u202a\u202e\u2060\u2069\ufeff\u00ad'
  for (const character of unseen) {
    const value = encodeURIComponent(`con${character}tacts ${character}`)
    const request = readAddress(`${APP}?scope=${value}&optional_scope=${value}`)?.request
    expect([...(request?.required ?? []), ...(request?.optional ?? [])].join('')).toMatch(/^(?:contacts){2}$/)
  }
})
