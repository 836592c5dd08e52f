import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/request/read'
import { readScopeTable } from '../../src/request/table-scopes'
import { readXmlScopes } from '../../src/request/xml-scopes'
import { anyText } from '../any-text'
import { runs } from '../runs'

const READ = 'crm.objects.contacts.read'
const DEALS = 'crm.objects.deals.read'

function asked(text: string) {
  const result = read(text)
  if (!result.ok) throw new Error(result.problem.id)
  const { kind, request } = result.reading
  expect(kind).toBe('scope-list')
  return { required: request?.required, conditional: request?.conditional, optional: request?.optional }
}
const required = (...names: string[]) => ({ required: names, conditional: [], optional: [] })

const table = (name: string) => `| Scope | Why |\n|---|---|\n| ${name} | x |`

const html = (name: string) => `<table><tr><th>Scope</th></tr><tr><td>${name}</td></tr></table>`

describe('a table of scopes', () => {
  it.each([
    [
      'Markdown',
      `| Scope | Description |\n|---|---|\n| \`${READ}\` | Read contacts |\n| ${DEALS} | View deals |\n| tickets | Tickets |`,
      [READ, DEALS, 'tickets'],
    ],
    [
      'Markdown without outer bars, several in a cell',
      `Feature | Scopes\n--- | ---\nContacts | ${READ}, crm.objects.contacts.write\nTickets | tickets`,
      [READ, 'crm.objects.contacts.write', 'tickets'],
    ],
    [
      'Markdown with text around it',
      `Our app asks for:\n\n| Permission | Scope |\n| :--- | ---: |\n| Contacts | **${READ}** |\n| Deals | ${DEALS} |\n\nThanks!`,
      [READ, DEALS],
    ],
    ['CSV', `scope,description\n${READ},Read contacts\n${DEALS},View deals`, [READ, DEALS]],
    [
      'CSV with quotes',
      `"Scope","Why"\n"${READ}","To read contacts, all of them"\n"tickets","The ""tickets"""`,
      [READ, 'tickets'],
    ],
    ['CSV of one column', `scope\n${READ}\n${DEALS}`, [READ, DEALS]],
    ['CSV with empty cells', 'scopes,notes\noauth,\ntickets,', ['oauth', 'tickets']],
    ['CSV whose heading says nothing of scopes', `id,name\n1,${READ}\n2,tickets`, [READ, 'tickets']],
    [
      'cells of a spreadsheet',
      `Scope\tDescription\tAccount\n${READ}\tView properties.\tAny account\nautomation\tThis includes workflows.\tMarketing Hub Professional`,
      [READ, 'automation'],
    ],
    ['a misspelt name under its heading', `Scope;Why\n${READ};x\ncontatcs;y`, [READ, 'contatcs']],
    [
      'HTML',
      `<table class="t"><tr><th>Scope</th><th>Why</th></tr><tr><td>${READ}</td><td>Read</td></tr><tr><td class="c"><code>tickets</code></td><td>forms</td></tr></table>`,
      [READ, 'tickets'],
    ],
  ] as const)('%s: its headings are no names', (_, text, names) => {
    expect(asked(text)).toEqual(required(...names))
    expect(asked(text.replaceAll('\n', '\r\n'))).toEqual(required(...names))
  })

  it.each([
    ['yes and no', `| Scope | Required |\n| --- | :---: |\n| ${READ} | Yes |\n| ${DEALS} | No |`],
    ['words', `scope;type\n${READ};required\n${DEALS};optional`],
    ['optional or not', `name,scope,optional\nContacts,${READ},false\nDeals,${DEALS},true`],
    ['columns under the types alone', `| Required | Optional |\n|---|---|\n| ${READ} | ${DEALS} |`],
    ['signs of emoji', `| Scope | Required |\n|---|---|\n| ${READ} | ✔\uFE0F |\n| ${DEALS} | ❌ |`],
    [
      'a cell that says not',
      `| Scope | Type |\n|---|---|\n| ${READ} | required |\n| ${DEALS} | Not required |`,
    ],
    ['a heading that says not', `| Scope | Not required |\n|---|---|\n| ${READ} | no |\n| ${DEALS} | yes |`],
    ['empty beside yes', `| Scope | Required? |\n|---|---|\n| ${READ} | x |\n| ${DEALS} | |`],
    ['two columns that agree', `Scope;Required;Optional\n${READ};x;\n${DEALS};;x`],
    ['one word over each list', `Scopes\nRequired\n${READ}\nOptional\n${DEALS}`],
    ['headings over two tables', `## Required\n\n${table(READ)}\n\n## Optional\n\n${table(DEALS)}`],
    ['columns of their own', `Required scopes,Optional scopes\n${READ},${DEALS}`],
  ])('keeps to what it says of the type: %s', (_, text) => {
    expect(asked(text)).toEqual({ required: [READ], conditional: [], optional: [DEALS] })
  })

  it.each(['Required plan', 'Required product', 'Required by', 'Object type', 'Required'])(
    'takes nothing empty for optional: %s',
    (title) => {
      expect(asked(`| Scope | ${title} |\n|---|---|\n| ${READ} | - |\n| ${DEALS} | |`)).toEqual(
        required(READ, DEALS),
      )
    },
  )

  it('keeps to the words above it', () => {
    expect(asked(`Optional scopes:\n\n${table(DEALS)}`)).toEqual({ ...required(), optional: [DEALS] })
  })

  it.each([
    [
      'types that cannot be read',
      `| Scope | Required |\n|---|---|\n| ${READ} | yes |\n| ${DEALS} | for sync |`,
    ],
    ['types that disagree', `Scope;Required;Conditional\n${READ};x;\n${DEALS};;x`],
    ['no sign of a yes', `| Scope | Required |\n|---|---|\n| ${READ} | no |\n| ${DEALS} | |`],
    ['one heading for two types', `| Required and optional scopes | Why |\n|---|---|\n| ${READ} | x |`],
    ['a list beside it', `${table(READ)}\n\nThis one too:\n- ${DEALS}`],
    ['a second table', `${table(READ)}\n\n${table(DEALS)}`],
    ['two tables in HTML', `<h2>A</h2>${html(READ)}<h2>Optional</h2>${html(DEALS)}`],
    ['cells over several rows', html(`${READ}</td><td rowspan="2">optional`)],
  ])('of which not all is understood is none: %s', (_, text) => {
    expect(readScopeTable(text)).toBeNull()
  })

  it('leaves lists under several headings, one below the other, to the reader of those', () => {
    const text = `Required scopes\n${READ}\ntickets\nOptional scopes\n${DEALS}`
    expect(asked(text)).toEqual({ required: [READ, 'tickets'], conditional: [], optional: [DEALS] })
  })

  it('leaves a list without headings, and other tables, to the other readers', () => {
    expect(asked(`${READ}, ${DEALS}\ntickets, forms`)).toEqual(required(READ, DEALS, 'tickets', 'forms'))
    for (const text of ['name,email\nAda,a@x.example\nBob,b@x.example', '| a | b |\n|---|---|\n| 1 | 2 |'])
      expect(read(text).ok, text).toBe(false)
  })
})

describe('XML', () => {
  const mixed = { ...required(READ), optional: ['tickets'] }

  it.each([
    [`<scopes>\n  <scope>${READ}</scope>\n  <scope>tickets</scope>\n</scopes>`, required(READ, 'tickets')],
    [`<scope name="${READ}"/><scope name="tickets"/>`, required(READ, 'tickets')],
    [`<ul><li>${READ}</li><li><code>tickets</code></li></ul>`, required(READ, 'tickets')],
    [
      `<?xml version="1.0"?><app name="x"><title>My app</title><requiredScopes>oauth ${READ}</requiredScopes></app>`,
      required('oauth', READ),
    ],
    [
      `<app><requiredScopes><scope>oauth</scope></requiredScopes><conditionallyRequiredScopes><scope>automation</scope></conditionallyRequiredScopes><optionalScopes><scope>content</scope></optionalScopes></app>`,
      { required: ['oauth'], conditional: ['automation'], optional: ['content'] },
    ],
    [`<scope name="${READ}" required="true"/><scope name="tickets" required="false"/>`, mixed],
    [`<scope name="${READ}"/><scope name="tickets" type="optional"/>`, mixed],
    [`<scopes><scope>${READ}</scope></scopes><scopes optional="true"><scope>tickets</scope></scopes>`, mixed],
    [`<scopes><!-- <scope>${DEALS}</scope> --><scope>tickets</scope></scopes>`, required('tickets')],
    [`<scopes><scope>tickets</scope><!-- <scope>${DEALS}</scope></scopes>`, required('tickets')],
  ])('%s', (text, expected) => {
    expect(asked(text)).toEqual(expected)
  })

  it.each([
    `<scope><name>${READ}</name><required>false</required></scope>`,
    `<scope><name>${READ}</name><isOptional>true</isOptional></scope>`,
    `<scope name="${READ}" optional/>`,
    `<scope name="${READ}" required=false>`,
    `<h3>Optional</h3><ul><li>${READ}</li></ul>`,
    `<ul><li>tickets</li><li>${READ} (optional)</li></ul>`,
    `<p>Also ${READ}</p><ul><li>tickets</li></ul>`,
  ])('of which not all is understood is none: %s', (text) => {
    expect(readXmlScopes(text)).toBeNull()
  })

  it.each(['<a>', '<scope>', '<li>', '<scope a="', '<!--', '<a'])(
    'of nothing but %s comes to an end',
    (piece) => {
      const text = `${piece.repeat(199_000 / piece.length)}x`
      const before = performance.now()
      expect(readXmlScopes(text)).toBeNull()
      expect(performance.now() - before).toBeLessThan(1500)
    },
  )

  it('without a scope is none', () => {
    for (const text of [
      '<p>Please read the scopes of this project.</p>',
      '<scope>this whole project</scope>',
      '<a><b/></a>',
    ])
      expect(read(text).ok, text).toBe(false)
  })
})

it('never throws on tables that were cut or spoilt', () => {
  const tables = [
    `| Scope | B |\n|---|---|\n| ${READ} | x |`,
    `scope,b\n"${READ}","x"`,
    `<tr><td>${READ}</td></tr>`,
  ]
  fc.assert(
    fc.property(fc.constantFrom(...tables), fc.nat(60), anyText(20), (table, at, piece) => {
      read(table.slice(0, at) + piece + table.slice(at))
    }),
    { numRuns: runs(300) },
  )
})
