import { existsSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ROOT, read } from './sources'

const own = JSON.parse(read('package.json'))
const manifest = JSON.parse(read('manifest.json'))

it('pins every dependency exactly', () => {
  const versions = Object.entries<string>({ ...own.dependencies, ...own.devDependencies })
  expect(versions.length).toBeGreaterThan(5)
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

it('locks what it pins', () => {
  const locked = JSON.parse(read('package-lock.json')).packages['']
  expect(locked.dependencies).toEqual(own.dependencies)
  expect(locked.devDependencies).toEqual(own.devDependencies)
})

it('locks every optional package of every platform, without which npm ci refuses the lock', () => {
  type Locked = { optionalDependencies?: Record<string, string> }
  const packages: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages
  const places = Object.keys(packages)
  const optional = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}))
  expect(optional.length).toBeGreaterThan(20)
  expect(optional.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))).toEqual(
    [],
  )
})

it('has one version', () => {
  expect(manifest.version).toBe(own.version)
})

it('has a file behind every script', () => {
  const files = Object.values<string>(own.scripts).flatMap(
    (script) => script.match(/\bscripts\/[\w-]+\.mjs/g) ?? [],
  )
  expect(files.length).toBeGreaterThan(2)
  expect(files.filter((file) => !existsSync(ROOT + file))).toEqual([])
})

it('is checked by its own test command', () => {
  expect(read('.ci/run')).toMatch(/^npm ci && npm test$/m)
  expect(statSync(`${ROOT}.ci/run`).mode & 0o111).not.toBe(0)
})
