// @vitest-environment happy-dom
// The card's tests once more, over the renderer that stands in Preact's place in the built content script.
import { vi } from 'vitest'

const ours = async () => {
  const renderer = await import('../../src/content/renderer')
  return { ...renderer, jsxDEV: renderer.jsx }
}
vi.doMock('preact', ours)
vi.doMock('preact/jsx-runtime', ours)
vi.doMock('preact/jsx-dev-runtime', ours)
vi.doMock('preact/test-utils', () => ({ act: (step: () => unknown) => step() }))
await import('../ui/card.test')
await import('../ui/card-actions.test')
