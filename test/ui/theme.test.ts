// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { applyLastTheme, keepLastTheme } from '../../src/ui/theme'

afterEach(() => vi.unstubAllGlobals())

it('shows the theme of last time at once', () => {
  keepLastTheme('dark')
  applyLastTheme(document)
  expect(document.documentElement.style.colorScheme).toBe('dark')
})

it('shows a page all the same where sites may store nothing', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  expect(() => keepLastTheme('light')).not.toThrow()
  expect(() => applyLastTheme(document)).not.toThrow()
})
