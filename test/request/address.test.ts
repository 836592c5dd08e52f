import { expect, it } from 'vitest'
import { readAddress } from '../../src/request/address'
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
    const literal = required.length + optional.length > 0
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
