import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesBelow, ROOT, read } from './sources'

/** Of the Chrome Web Store and addons.mozilla.org, in characters. */
const LIMITS = {
  name: 75,
  shortName: 12,
  summary: 132,
  amoSummary: 250,
  description: 16_000,
  justification: 1000,
}
const manifest = JSON.parse(read('manifest.json'))
const languages = [
  ...new Set(filesBelow('store').flatMap((file) => /^store\/(\w+)\/description\.txt$/.exec(file)?.[1] ?? [])),
]
const spoken = filesBelow('public/_locales').map((file) => file.split('/')[2] ?? '')
const length = (text: string) => [...text].length

it('has texts for every language that the product speaks', () => {
  expect(languages.length).toBe(8)
  expect(spoken.filter((language) => !languages.includes(language))).toEqual([])
})

describe.each(languages)('store/%s', (language) => {
  const text = (name: string) => read(`store/${language}/${name}.txt`).trimEnd()

  it('keeps to the lengths of both stores', () => {
    expect(length(text('amo-summary'))).toBeLessThanOrEqual(LIMITS.amoSummary)
    expect(length(text('amo-summary'))).toBeGreaterThan(80)
    expect(length(text('description'))).toBeLessThanOrEqual(LIMITS.description)
    expect(length(text('description'))).toBeGreaterThan(500)
  })

  it('is plain text, and as whole as the English', () => {
    const shape = (of: string) =>
      read(`store/${of}/description.txt`)
        .split('\n')
        .map((line) => line.replace(/[^•].*/, ''))
    expect(shape(language)).toEqual(shape('en'))
    expect(text('description') + text('amo-summary')).not.toMatch(/<[a-z]|https?:|\*\*|\t| {2}|!/i)
  })

  it('does not pass for HubSpot’s own', () => {
    expect(text('amo-summary')).toContain('HubSpot, Inc.')
    const last = text('description').split('\n').at(-1) ?? ''
    // Independent of HubSpot, Inc., whose trademark the name is: both said in the last line.
    expect(last.match(/HubSpot, Inc\./g)?.length).toBeGreaterThanOrEqual(2)
    expect(last).toContain('Scopelight')
  })

  it('is written in its language', () => {
    if (language === 'en') return
    expect(
      text('description')
        .split('\n')
        .filter((line) => line && read('store/en/description.txt').includes(line)),
    ).toEqual([])
  })
})

describe.each(spoken)('the manifest’s texts in %s', (language) => {
  const messages = JSON.parse(read(`public/_locales/${language}/messages.json`))

  it('keep to the stores’ lengths, and say that this is for HubSpot, not of it', () => {
    const name = messages.ext_name.message
    expect(length(name)).toBeLessThanOrEqual(LIMITS.name)
    expect(length(messages.ext_description.message)).toBeLessThanOrEqual(LIMITS.summary)
    expect(name).toContain('Scopelight')
    expect(name).not.toMatch(/^HubSpot/)
    expect(name).toContain('HubSpot')
  })
})

it('has a short name that fits', () => {
  expect(length(manifest.short_name)).toBeLessThanOrEqual(LIMITS.shortName)
})

it('justifies each permission and host of the manifest, and nothing else', () => {
  const text = read('store/en/justifications.md')
  const section = (title: string) => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
  const entries = (title: string) =>
    section(title)
      .split('\n### ')
      .slice(1)
      .map((entry) => ({
        name: entry.slice(0, entry.indexOf('\n')),
        body: entry.slice(entry.indexOf('\n')).trim(),
      }))
  expect(
    entries('Permissions')
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...manifest.permissions].sort())
  expect(entries('Hosts').map(({ name }) => name)).toEqual(manifest.content_scripts[0].matches)
  const bodies = [...entries('Permissions'), ...entries('Hosts')].map(({ body }) => body)
  for (const body of [...bodies, ...['Single purpose', 'Remote code', 'Data'].map(section)]) {
    expect(length(body)).toBeGreaterThan(60)
    expect(length(body)).toBeLessThanOrEqual(LIMITS.justification)
  }
  // What it claims of the policy stands in the manifest.
  const policy = manifest.content_security_policy.extension_pages
  expect(policy).toContain("default-src 'none'; script-src 'self'")
  expect(policy).not.toContain('connect-src')
})

it('has pictures of the stores’ size, five at most', () => {
  const pictures = filesBelow('store/screenshots')
  expect(pictures.length).toBeGreaterThanOrEqual(3)
  expect(pictures.length).toBeLessThanOrEqual(5)
  for (const picture of pictures) {
    const bytes = readFileSync(`${ROOT}${picture}`)
    expect([picture, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([picture, 1280, 800])
  }
})

it('has an icon at every size that the stores and browsers ask for', () => {
  expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128'])
  for (const [size, path] of Object.entries<string>(manifest.icons)) {
    expect(existsSync(`${ROOT}public/${path}`)).toBe(true)
    expect(readFileSync(`${ROOT}public/${path}`).readUInt32BE(16)).toBe(Number(size))
  }
})
