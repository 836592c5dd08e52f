// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { SiteAccess } from '../../src/popup/site-access'

const access = vi.hoisted(() => ({
  hasSiteAccess: vi.fn(async () => false),
  askSiteAccess: vi.fn(async () => false),
  isUnheard: vi.fn(async () => false),
  changed: [] as (() => void)[],
}))
vi.mock('../../src/browser/site-access', () => ({
  ...access,
  onSiteAccess: (changed: () => void) => {
    access.changed.push(changed)
    return () => access.changed.splice(0)
  },
}))
vi.mock('../../src/ui/message', () => ({ words: (id: string) => id }))

const shown = async () => {
  const root = document.body.appendChild(document.createElement('div'))
  await act(async () => render(<SiteAccess />, root))
  return root
}
const press = (root: Element) => act(async () => root.querySelector('button')?.click())
afterEach(() => vi.clearAllMocks())

it('says nothing while access is given', async () => {
  access.hasSiteAccess.mockResolvedValueOnce(true)
  const root = await shown()
  expect(root.textContent).toBe('')
  // It is there before it has anything to say: of a region that comes with its words nothing is read out.
  const region = root.querySelector('[role=status]')
  await act(async () => access.changed.at(-1)?.())
  expect(region?.textContent).toContain('access_withdrawn')
  expect(root.querySelector('[role=status]')).toBe(region)
})

it('says that access was withdrawn, asks within the click, and says how that went', async () => {
  const root = await shown()
  expect(root.querySelector('[role=status]')?.textContent).toContain('access_withdrawn')
  root.querySelector('button')?.focus()
  await press(root)
  expect(root.textContent).toContain('access_refused')
  expect(document.activeElement).toBe(root.querySelector('button'))
  access.askSiteAccess.mockResolvedValueOnce(true)
  await press(root)
  expect(root.textContent).toBe('access_again')
  expect(document.activeElement).toBe(root.querySelector('p'))
})

it('asks for a reload where the page in front was there first, and for access before that', async () => {
  access.isUnheard.mockResolvedValueOnce(true)
  access.hasSiteAccess.mockResolvedValueOnce(true)
  expect((await shown()).textContent).toBe('access_reload')
  access.isUnheard.mockResolvedValueOnce(true)
  expect((await shown()).textContent).toContain('access_withdrawn')
})

it('follows what the person does in the browser’s own settings', async () => {
  access.hasSiteAccess.mockResolvedValueOnce(true)
  const root = await shown()
  await act(async () => access.changed.at(-1)?.())
  expect(root.textContent).toContain('access_withdrawn')
  access.hasSiteAccess.mockResolvedValueOnce(true)
  await act(async () => access.changed.at(-1)?.())
  expect(root.textContent).toBe('access_again')
  // Nobody pressed anything here: the focus stays where it is.
  expect(root.contains(document.activeElement)).toBe(false)
})
