import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/request/read'
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
    ['columns of their own', `Required scopes,Optional scopes\n${READ},${DEALS}`],
  ])('keeps to what it says of the type: %s', (_, text) => {
    expect(asked(text)).toEqual({ required: [READ], conditional: [], optional: [DEALS] })
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
  ])('%s', (text, expected) => {
    expect(asked(text)).toEqual(expected)
  })

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
