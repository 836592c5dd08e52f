// Writes src/catalogue/compact.json, the catalogue's data files squeezed into the part that diagnosis and remedies
// need, compact-card.json, the same for the content script, and compact-about.json, what people read beside it.
// Run it after every change of a data file: node scripts/catalogue-compact.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { aboutText } from './catalogue/about-form.mjs'
import { bareRows, forCard, inCardOrder } from './catalogue/card-form.mjs'
import { CAUSES, CERTAINTIES, HUBS, NAMED, ROLES, TIERS, WORDING_KINDS } from './catalogue/codes.mjs'
import { expressionOfAll } from './catalogue/expression.mjs'
import { permissionTable } from './catalogue/permission-table.mjs'
import { rightsByValue } from './catalogue/rights-lines.mjs'
import { relations, scopeClasses } from './catalogue/scope-lines.mjs'
import { urlTable } from './catalogue/url-table.mjs'

/** Rules that the diagnosis cites; `test/catalogue` compares them with its code. */
export const CITED_RULES = [
  'app-governance',
  'developer-account',
  'granular-2026-09-08',
  'link-parameters',
  'marketplace-access',
  'oauth-scope',
  'redirect-secure',
  'scope-mismatch',
  'scope-type-required',
  'seat-cancels-right',
  'separator',
  'super-admin',
  'two-gates',
  'user-needs-the-tools',
  'who-may-install',
]

const DATA = new URL('../src/catalogue/data/', import.meta.url)
const OUT = new URL('../src/catalogue/compact.json', import.meta.url)
const OUT_ABOUT = new URL('../src/catalogue/compact-about.json', import.meta.url)
const OUT_CARD = new URL('../src/catalogue/compact-card.json', import.meta.url)

/** @returns the catalogue's data files by name, parsed */
export function readData() {
  const names = [
    'scopes',
    'app-object-scopes',
    'hubs',
    'add-ons',
    'permissions',
    'permission-labels',
    'internal-endings',
    'scope-rights',
    'denials',
    'denial-headings',
    'look-alikes',
    'rules',
    'sources',
  ]
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(new URL(`${name}.json`, DATA), 'utf8'))]),
  )
}

/**
 * @param data what readData gives
 * @returns the text of compact.json
 */
export function compactText(data) {
  return `${JSON.stringify(squeezed(data), null, 2)}\n`
}

/**
 * @param data what readData gives
 * @returns the text of compact-card.json
 */
export function cardText(data) {
  const { permissions, ...parts } = squeezed(forCard(data))
  return `${JSON.stringify(inCardOrder({ ...parts, permissions: bareRows(permissions) }))}\n`
}

function squeezed(data) {
  // The first run finds out which addresses are cited, the second numbers them.
  const cited = urlTable(data.sources, [])
  partsOf(data, cited)
  const urls = cited.cited()
  const parts = { ...partsOf(data, urlTable(data.sources, urls)), urls: urls.join(' ') }
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, joined(part)]))
}

/** The day that half of the facts are no older than: one new record does not make the rest fresh. */
function middleDay(facts) {
  const days = facts.map(({ date }) => date).sort()
  return days[Math.floor(days.length / 2)]
}

/** One string of lines: `^` between lines, a backquote between records of several lines. */
function joined(part) {
  if (!Array.isArray(part)) return part
  const records = part.map((one) => (Array.isArray(one) ? one : [one]))
  if (records.flat().some((line) => /[\^`]/.test(line)))
    throw new Error('a line holds the mark between lines')
  return records.map((lines) => lines.join('^')).join(part.some(Array.isArray) ? '`' : '^')
}

function partsOf(data, urls) {
  const permissions = permissionTable(data.permissions)
  return {
    asOf: middleDay(data.scopes),
    scopes: scopeClasses(data.scopes, urls),
    kin: data.scopes.flatMap(relations),
    appObjects: expressionOfAll(data['app-object-scopes'].map(({ pattern }) => pattern)),
    hubs: data.hubs.map(
      (hub) => `${HUBS.indexOf(hub.id)}${hub.tiers.map((tier) => TIERS.indexOf(tier)).join('')}=${hub.name}`,
    ),
    addOns: data['add-ons'].filter(({ opensScopes }) => opensScopes).map(({ id, name }) => `${id}=${name}`),
    permissions: permissions.lines,
    tabs: tabsOf(data.permissions),
    labels: data['permission-labels']
      .filter((label) => !reads(label, data.permissions))
      .map((label) => `${label.label}=${permissions.right(label.right)}`),
    endings: data['internal-endings']
      .filter(({ place }) => place === 'page')
      .map(({ name, action }) => `${name}=${action}`),
    rights: rightsByValue(data['scope-rights'], data.scopes, permissions),
    headings: data['denial-headings'].filter(onPage).map(({ text }) => text),
    denials: data.denials.map((denial) => [
      denial.id,
      denial.title ?? '',
      `${means(denial.means)},${NAMED.indexOf(denial.names)},${urls.best(denial.sources)}`,
      ...denial.wordings.filter(onPage).map(wording),
    ]),
    lookAlikes: data['look-alikes'].map((page) => [
      page.id,
      ...page.marks.map((mark) => `${ROLES.indexOf(mark.role)}${mark.text}`),
    ]),
    rules: data.rules
      .filter((rule) => CITED_RULES.includes(rule.id))
      .map((rule) => `${rule.id}=${urls.best(rule.sources)}`),
  }
}

/**
 * Sentences of help articles in other languages, and what people say of a page in words of their own, are hints for
 * pasted text: neither ever stands on HubSpot's page, and the card does not carry them. A retelling that names what
 * the page names is the page's sentence in translation.
 */
const onPage = ({ kind, text }) => kind === 'ui' || (kind === 'retold' && text.includes('{'))

/** Whether a label is its row's path, with the level where it fixes one, or `<object>-writer`: read without a table. */
function reads({ label, right }, permissions) {
  const [id, level] = right.split(':')
  const path = permissions.find((row) => row.id === id)?.path
  return (
    label === (level ? `${path} > ${level}` : path) || right === `crm.${label.replace('-writer', '.edit')}`
  )
}

/** The headings of the permission editor above its rows, which a full click path starts with. */
function tabsOf(permissions) {
  return [
    ...new Set(
      permissions.flatMap((row) =>
        row.uiPath.slice(0, -1).filter((part) => !row.path.includes(` > ${part}`)),
      ),
    ),
  ].sort()
}

function means(record) {
  return Object.entries(record)
    .map(
      ([kind, certainty]) =>
        `${String.fromCharCode(97 + CAUSES.indexOf(kind))}${CERTAINTIES.indexOf(certainty)}`,
    )
    .join('')
}

/** `0=text` a sentence of HubSpot's page; meanings of its own stand before the `=`. */
function wording(record) {
  const own = record.means ? `:${means(record.means)}` : ''
  return `${WORDING_KINDS.indexOf(record.kind)}${own}=${record.text}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const data = readData()
  writeFileSync(OUT, compactText(data))
  writeFileSync(OUT_ABOUT, aboutText(data))
  writeFileSync(OUT_CARD, cardText(data))
}
