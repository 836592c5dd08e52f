import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, ROOT, read } from '../repo/sources'

const PAGES = filesBelow().filter((file) => file.endsWith('.md'))
const scripts = Object.keys(JSON.parse(read('package.json')).scripts)

describe.each(PAGES)('%s', (page) => {
  const text = read(page).replaceAll(/^```[\s\S]*?^```$/gm, '')

  it('leads to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to)
    const ours = links.filter((to) => !/^(?:https?:|#)/.test(to)).map((to) => to.replace(/#.*$/, ''))
    expect(ours.filter((to) => !existsSync(ROOT + posix.join(posix.dirname(page), to)))).toEqual([])
  })

  it('names commands that exist', () => {
    const named = [...read(page).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })
})

it('shows every command of the project to those who take part', () => {
  const text = read('CONTRIBUTING.md') + read('README.md') + read('docs/release.md')
  const hidden = ['icons']
  expect(
    scripts.filter((name) => !hidden.includes(name) && !new RegExp(`npm (?:run )?${name}\\b`).test(text)),
  ).toEqual([])
})
