import { beforeEach, expect, it, vi } from 'vitest'
import { keepCase } from '../../src/browser/tab-cases'
import { shownCase } from '../../src/sidepanel/shown'
import { emptied, fake } from '../browser/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser/fake-browser')).fake }))

const LINK = 'https://app.hubspot.com/oauth/42/authorize?client_id=a&scope=oauth&state=S3CR3T'
const MASKED = LINK.replace('S3CR3T', '***')
const page = {
  variant: 'no-permission-connect-app',
  wording: 0,
  match: 'exact',
  scopes: [],
  permissions: [],
  app: null,
  redirectUri: null,
}

beforeEach(emptied)

it('asks the page in front where the browser’s memory took nothing, and shows no session of it', async () => {
  fake.storage.session.set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
  await keepCase(7, LINK, { address: MASKED, page: null })
  fake.tabs.sendMessage.mockResolvedValueOnce({ address: LINK, page })
  const shown = await shownCase()
  expect(shown).toMatchObject({ tabId: 7, kept: { address: MASKED, page }, elsewhere: false })
  expect(shown?.standing.stage).toBe('diagnosis')
  fake.storage.session.set.mockReset()
})

it.each([
  ['no script of ours', undefined],
  ['nothing refused', { address: LINK, page: null }],
])('shows nothing of a tab with %s', async (_, answer) => {
  fake.tabs.sendMessage.mockResolvedValueOnce(answer)
  expect(await shownCase()).toBeNull()
})
