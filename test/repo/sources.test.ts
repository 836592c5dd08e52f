import { describe, expect, it } from 'vitest'
import { filesBelow, importsIn, namesOnly } from './sources'

describe('namesOnly', () => {
  it.each([
    ['const a = 1 // chrome.runtime', 'const a = 1 '],
    ['/** Date.now() */ b()', 'b()'],
    ['say(\'chrome.tabs\') + "Date.now"', "say('') + ''"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code in a string
    ['`text chrome.tabs ${chrome.runtime.id}`', '${chrome.runtime.id}'],
    ['x.replace(/Date.now/g, y) / 2', 'x.replace( , y) / 2'],
    ["const url = 'https://a//b' ; fetch(url)", "const url = '' ; fetch(url)"],
  ])('%s', (code, names) => {
    expect(namesOnly(code).trim()).toBe(names.trim())
  })
})

describe('importsIn', () => {
  it.each([
    ["import { a } from './b'", 'src/room/b', false],
    ["import type { A } from '../other/c'", 'src/other/c', true],
    ["import {\n  a,\n  b,\n} from '../index'", 'src/index', false],
    ["export * from './d'", 'src/room/d', false],
    ["export type { E } from './e'", 'src/room/e', true],
    ["import './side'", 'src/room/side', false],
    ["const f = await import('./late')", 'src/room/late', false],
    ["import data from './data/x.json'", 'src/room/data/x.json', false],
    ["import raw from './x.json?raw'", 'src/room/x.json', false],
    ["import { render } from 'preact'", 'preact', false],
  ])('%s', (code, to, typeOnly) => {
    expect(importsIn('src/room/file.ts', code)).toEqual([{ from: 'src/room/file.ts', to, typeOnly }])
  })

  it('sees each of several', () => {
    const code =
      "import a from './a'\nimport type { B } from './b'\n\nexport { c } from './c'\nconst from = 'x'\n"
    expect(importsIn('src/file.ts', code).map(({ to }) => to)).toEqual(['src/a', 'src/b', 'src/c'])
  })
})

it('lists the repository without what is built or installed', () => {
  const files = filesBelow()
  expect(files).toEqual(expect.arrayContaining(['package.json', '.ci/run', 'src/catalogue/types.ts']))
  expect(files.filter((path) => /^(node_modules|dist|\.git)\//.test(path))).toEqual([])
})
