import { expect, it, vi } from 'vitest'
import manifest from '../../manifest.json'

const tab = { id: 1, status: 'complete', url: '' }
vi.mock('webextension-polyfill', () => ({
  default: { tabs: { query: async () => [tab] }, runtime: { getManifest: () => manifest } },
}))
vi.mock('../../src/browser/tabs', () => ({ pageIn: async () => null }))

it.each([
  ['https://app.hubspot.com/oauth/authorize?client_id=x', true],
  ['https://app-eu1.hubspot.com/oauth/62515/authorize', true],
  ['https://app.hubspot.com/oauth-bridge?x=1', true],
  ['https://app.hubspot.com/oauthX', false],
  ['https://app.hubspot.com/oauth', false],
  ['https://www.hubspot.com/oauth/authorize', false],
])('of %s, which nobody watches, asks for a reload: %s', async (url, asked) => {
  const { isUnheard } = await import('../../src/browser/site-access')
  tab.url = url
  expect(await isUnheard()).toBe(asked)
})
