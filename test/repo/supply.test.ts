import { expect, it } from 'vitest'
import { bundled, notices } from '../../scripts/notices.mjs'
import { read } from './sources'

type Locked = { integrity?: string; resolved?: string; link?: boolean }
const packages = Object.entries<Locked>(JSON.parse(read('package-lock.json')).packages).filter(
  ([path]) => path !== '',
)

it('locks every package with its checksum and no place of its own', () => {
  expect(packages.length).toBeGreaterThan(100)
  expect(packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([])
  expect(packages.filter(([, { resolved, link }]) => resolved !== undefined || link)).toEqual([])
})

it('justifies every package that a build carries, by its version and licence', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| (\S+) \| (\d\S*) \| (\S+) \| (.{20,}) \|$/gm)]
  const told = rows.map(([, name, version, license]) => ({ name, version, license }))
  expect(told).toEqual(bundled().map(({ name, version, license }) => ({ name, version, license })))
})

it('installs no further package with them', () => {
  const brought = bundled().flatMap(({ name }) =>
    Object.keys(JSON.parse(read(`node_modules/${name}/package.json`)).dependencies ?? {}),
  )
  expect(brought).toEqual([])
})

it('carries the notices that their licences ask for', () => {
  const text = read('public/third-party.txt')
  expect(text).toBe(notices())
  for (const { name, license, copyright } of bundled()) {
    expect(text).toContain(name)
    if (license === 'MIT') expect(copyright).toMatch(/copyright \(c\)/i)
  }
})

it('packs what it runs from and the notices that go with it, and nothing more', () => {
  const { files, bin, exports: doors, dependencies } = JSON.parse(read('package.json'))
  expect(files).toEqual(['dist/cli', 'dist/lib', 'public/_locales', 'public/third-party.txt'])
  const opened = [...Object.values<string>(bin), doors['.'].types, doors['.'].default, doors['./messages/*']]
  const packed = (path: string) => files.some((one: string) => path.replace('./', '').startsWith(`${one}/`))
  expect(opened.filter((path) => !packed(path))).toEqual([])
  expect(Object.keys(dependencies).filter((name) => !read('public/third-party.txt').includes(name))).toEqual(
    [],
  )
})
