// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { useKept } from '../../src/ui/page/use-kept'

it('keeps what was read last where a reading fails, and reads again with the next change', async () => {
  const read = vi.fn<() => Promise<string>>().mockResolvedValueOnce('first')
  const watchers = new Set<() => void>()
  const watch = (changed: () => void) => {
    watchers.add(changed)
    return () => void watchers.delete(changed)
  }
  const Shown = () => <p>{useKept(read, [watch]) ?? 'nothing yet'}</p>
  const change = () =>
    act(async () => {
      for (const changed of watchers) changed()
    })
  const root = document.body.appendChild(document.createElement('div'))
  await act(async () => render(<Shown />, root))
  await vi.waitFor(() => expect(root.textContent).toBe('first'))
  read.mockRejectedValueOnce(new Error('storage is gone'))
  await change()
  expect(root.textContent).toBe('first')
  read.mockResolvedValueOnce('second')
  await change()
  await vi.waitFor(() => expect(root.textContent).toBe('second'))
  act(() => render(null, root))
  expect(watchers.size).toBe(0)
})
