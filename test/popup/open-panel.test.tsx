// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { OpenPanel } from '../../src/popup/open-panel'

const opens = vi.hoisted(() => vi.fn(async () => true))
vi.mock('../../src/browser/side-panel', () => ({ openPanelHere: opens }))

it('closes no page by itself: what is done once the panel is open is for the page to say', async () => {
  const close = vi.spyOn(window, 'close').mockImplementation(() => undefined)
  const onOpened = vi.fn()
  const root = document.body.appendChild(document.createElement('div'))
  act(() => render(<OpenPanel onOpened={onOpened} />, root))
  const press = () => act(async () => root.querySelector('button')?.click())
  opens.mockResolvedValueOnce(false)
  await press()
  expect(onOpened).not.toHaveBeenCalled()
  expect(root.querySelector('[role=alert]')).not.toBeNull()
  await press()
  expect(onOpened).toHaveBeenCalledOnce()
  expect(root.querySelector('[role=alert]')).toBeNull()
  expect(close).not.toHaveBeenCalled()
})
