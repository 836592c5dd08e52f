// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Component, createRef, jsx, render } from '../../src/content/renderer'
import type { Program } from './renderer-programs'

const IMPORT_OF_PREACT = /^import \{([^}]*)\} from '(preact[^']*)'/gm
const ours = () => import('../../src/content/renderer')

/** The same programs over Preact, or over the renderer of the content script in its place. */
async function programs(own: boolean): Promise<Record<string, Program>> {
  vi.resetModules()
  for (const name of ['preact', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'])
    if (own) vi.doMock(name, async () => ({ ...(await ours()), jsxDEV: (await ours()).jsx }))
    else vi.doUnmock(name)
  return (await import('./renderer-programs')).PROGRAMS
}

/** What is there after each step, down to namespaces and fields, and what the program wrote down. */
async function played(program: Program, within: (step: () => void) => void | Promise<void>) {
  const root = document.body.appendChild(document.createElement('div'))
  const log: string[] = []
  const seen: string[] = []
  for (const step of program(root, log)) {
    await within(step)
    const fields = [...root.querySelectorAll('textarea')].map(({ value, readOnly }) => [value, readOnly])
    const spaces = [...root.querySelectorAll('*')].map(({ namespaceURI }) => namespaceURI)
    seen.push(JSON.stringify([root.innerHTML, fields, spaces, [...log]], null, 1))
  }
  root.remove()
  return seen
}

describe('the same programs through Preact and through ours', async () => {
  const preact = await programs(false)
  const own = await programs(true)
  it.each(Object.keys(preact))('%s', async (name) => {
    const [theirs, mine] = [preact[name], own[name]]
    if (!theirs || !mine) throw new Error(name)
    const seen = await played(theirs, (step) => act(step))
    expect(await played(mine, (step) => step())).toEqual(seen)
    expect(new Set(seen).size, 'every step shows').toBeGreaterThan(1)
  })
})

describe('in place', () => {
  let root: HTMLElement
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'))
  })
  afterEach(() => root.remove())

  it('keeps elements, and with them the focus, over an update', () => {
    const draw = (label: string, extra: boolean) =>
      render(
        jsx('p', {
          children: [extra && jsx('i', { children: 'x' }), jsx('button', { title: label, children: label })],
        }),
        root,
      )
    draw('one', false)
    const button = root.querySelector('button')
    const text = button?.firstChild
    button?.focus()
    draw('two', true)
    expect(root.innerHTML).toBe('<p><i>x</i><button title="two">two</button></p>')
    expect(root.querySelector('button')).toBe(button)
    expect(button?.firstChild).toBe(text)
    expect(document.activeElement).toBe(button)
  })

  it('listens with the latest listener only', () => {
    const heard: string[] = []
    const draw = (word: string | null) =>
      render(jsx('button', { onClick: word && (() => heard.push(word)) }), root)
    for (const word of ['one', 'two', null]) {
      draw(word)
      root.querySelector('button')?.click()
    }
    expect(heard).toEqual(['one', 'two'])
  })

  it('draws nothing for a component that has gone', () => {
    let part: Late | undefined
    class Late extends Component<{ word: string }> {
      override state = { word: 'here' }
      readonly box = createRef<Element>()
      componentDidMount() {
        part = this
      }
      render() {
        return jsx('b', { ref: this.box, children: this.state.word })
      }
    }
    render(jsx(Late, {}), root)
    expect(part?.box.current).toBe(root.firstChild)
    render(null, root)
    expect(part?.box.current).toBeNull()
    part?.setState({ word: 'gone' })
    expect(root.innerHTML).toBe('')
  })
})

it('has all that card and shared pieces ask of Preact', async () => {
  // The pieces of ui/account and ui/page are for the extension's own pages alone.
  const files = Object.keys(
    import.meta.glob(['../../src/ui/{*,card/*}.{ts,tsx}', '../../src/content/**/*.{ts,tsx}']),
  )
  const asked = files.flatMap((path) => [
    ...readFileSync(new URL(path, import.meta.url), 'utf8').matchAll(IMPORT_OF_PREACT),
  ])
  expect([...new Set(asked.map(([, , from]) => from))]).toEqual(['preact'])
  const values = asked
    .flatMap(([, list = '']) => list.split(',').map((name) => name.trim()))
    .filter((name) => name && !name.startsWith('type '))
  expect(new Set(values).size).toBeGreaterThan(2)
  const ours = Object.keys(await import('../../src/content/renderer'))
  expect(values.filter((name) => !ours.includes(name))).toEqual([])
})
