import { beforeEach, expect, it, vi } from 'vitest'
import { keepInput, keptInput } from '../../src/browser/checker-memory'
import { eraseEverything } from '../../src/browser/erase'
import { keepCase, keepStanding, onTabCases, pin, retryIn, tabCase } from '../../src/browser/tab-cases'
import { emptied, fake } from './fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fake }))

const LINK = 'https://app.hubspot.com/oauth/42/authorize?client_id=a&scope=oauth&state=S3CR3T'
const MASKED = { address: LINK.replace('S3CR3T', '***'), page: null }
const { tabs, storage } = fake

beforeEach(emptied)

it('retries with the link byte for byte, which only the session of the browser ever holds', async () => {
  await keepCase(7, LINK, MASKED)
  expect(await retryIn(7)).toBe(true)
  expect(tabs.update).toHaveBeenCalledWith(7, { url: LINK, active: true })
  expect(JSON.stringify(await storage.local.get(null))).not.toContain('S3CR3T')
  expect(JSON.stringify(await tabCase(7))).not.toContain('S3CR3T')
  expect(await retryIn(8)).toBe(false)
})

it('loads a link with a fragment anew where the tab is there already, and goes there where it is not', async () => {
  const link = `${LINK}#/a`
  await keepCase(7, link, MASKED)
  tabs.sendMessage.mockResolvedValueOnce({ address: link, page: null })
  expect(await retryIn(7)).toBe(true)
  expect(tabs.reload).toHaveBeenCalledWith(7)
  expect(tabs.update).toHaveBeenCalledWith(7, { active: true })
  tabs.sendMessage.mockRejectedValueOnce(new Error('no content script there'))
  expect(await retryIn(7)).toBe(true)
  expect(tabs.reload).toHaveBeenCalledOnce()
  expect(tabs.update).toHaveBeenLastCalledWith(7, { url: link, active: true })
})

it('says so where the tab is gone', async () => {
  await keepCase(7, LINK, MASKED)
  tabs.update.mockRejectedValueOnce(new Error('No tab with id 7'))
  expect(await retryIn(7)).toBe(false)
})

it('tells of its own changes and no others', async () => {
  const changed = vi.fn()
  const end = onTabCases(changed)
  await keepInput({ text: 'crm.objects.leads.read', over: '' })
  expect(changed).not.toHaveBeenCalled()
  await keepCase(7, LINK, MASKED)
  expect(changed).toHaveBeenCalledOnce()
  end()
  await keepStanding(7, { stage: 'ways', answers: {} })
  expect(changed).toHaveBeenCalledOnce()
})

it('lives with a session store that takes nothing more', async () => {
  storage.session.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
  await expect(pin(1, 7)).resolves.toBeUndefined()
})

it('retries with what stands in the tab where the session keeps no link, and with nothing that is no page', async () => {
  tabs.sendMessage.mockResolvedValueOnce({ address: LINK, page: null })
  expect(await retryIn(7)).toBe(true)
  expect(tabs.update).toHaveBeenCalledWith(7, { url: LINK, active: true })
  tabs.sendMessage.mockResolvedValueOnce({ address: 'javascript:alert(1)', page: null })
  expect(await retryIn(7)).toBe(false)
})

it('says that an input is not kept, and keeps no earlier one in its place', async () => {
  expect(await keepInput({ text: 'crm.objects.leads.read', over: '' })).toBe(true)
  expect(await keptInput()).not.toBeNull()
  storage.session.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
  expect(await keepInput({ text: 'forms', over: '' })).toBe(false)
  expect(await keptInput()).toBeNull()
  expect(await keepInput({ text: 'x'.repeat(2_000_001), over: '' })).toBe(false)
  expect(await keepInput({ text: '', over: '' })).toBe(true)
})

it('erases with everything else what the session holds of links, and brings only the rest back', async () => {
  await storage.local.set({ 'account:42': { version: 1, id: '42' }, settings: { theme: 'dark' } })
  await keepCase(7, LINK, MASKED)
  await keepInput({ text: 'https://app.hubspot.com/oauth/authorize?scope=oauth', over: '' })
  const { erased, restore } = await eraseEverything()
  expect(erased).toEqual({ ok: true })
  expect(await storage.session.get(null)).toEqual({})
  expect(Object.keys(await storage.local.get(null))).toEqual(['settings'])
  expect(await restore()).toEqual({ ok: true })
  expect(Object.keys(await storage.local.get(null)).sort()).toEqual(['account:42', 'settings'])
  expect(await retryIn(7)).toBe(false)
})
