import { expect, it } from 'vitest'
import { foreignHost } from '../../src/request/foreign-host'

const GOOGLE = 'https://accounts.google.com/o/oauth2/auth?client_id=x&scope=email'
const HUBSPOT = 'https://app.hubspot.com/oauth/authorize?client_id=x'

/** Host, whose, and whether the text is about it. */
const said = (text: string) => {
  const found = foreignHost(text)
  return found && `${found.name} ${found.own ? 'own' : 'foreign'}${found.final ? ' final' : ''}`
}

it.each<[string, string | null]>([
  [GOOGLE, 'accounts.google.com foreign final'],
  [`see ${GOOGLE} for more`, 'accounts.google.com foreign final'],
  [`"${GOOGLE}"`, 'accounts.google.com foreign final'],
  // In a program the address may be one of many.
  [`const url = "${GOOGLE}"`, 'accounts.google.com foreign'],
  [`const url = \`${GOOGLE}\``, 'accounts.google.com foreign'],
  ['https://example.com/docs', 'example.com foreign final'],
  ['<https://example.com/docs>\n', 'example.com foreign final'],
  ['https://example.com/docs and more words', 'example.com foreign'],
  ['https://user@example.com:8443/x', 'example.com foreign final'],
  ['see https://example.com/docs', null],
  // HubSpot's, and not its OAuth pages; its OAuth page wins over the addresses before it.
  ['https://app.hubspot.com/settings', 'app.hubspot.com own'],
  [HUBSPOT, 'app.hubspot.com own'],
  [`https://app.hubspot.com//oauth/authorize and ${GOOGLE}`, 'app.hubspot.com own'],
  [`${GOOGLE} or ${HUBSPOT}`, 'app.hubspot.com own'],
  [`${GOOGLE} or https://app.hubspot.com/settings?client_id=x`, 'accounts.google.com foreign final'],
  [`${GOOGLE} or https://x.example/oauth?client_id=x`, 'accounts.google.com foreign final'],
  // An address inside another is a part of it.
  [`https://example.com/?u=${HUBSPOT}`, 'example.com foreign final'],
  // Without a scheme only what looks like an authorize page.
  ['accounts.example.com/oauth?client_id=x&scope=a', 'accounts.example.com foreign final'],
  ['\n accounts.example.com:8080/oauth?client_id=x', 'accounts.example.com foreign final'],
  ['app.hubspot.com/x?client_id=a', 'app.hubspot.com own'],
  ['accounts.example.com/oauth?x=1', null],
  ['see accounts.example.com/oauth?client_id=x', null],
  // No word of a scheme is 40 letters long.
  [`${'a'.repeat(40)}://example.com/x`, null],
  [`${'a'.repeat(39)}://example.com/x`, 'example.com foreign final'],
  ['nothing of the kind', null],
  // One of many addresses is looked at; past fifty nobody looks.
  [`${'see https://a.example/ '.repeat(49)}${HUBSPOT}`, 'app.hubspot.com own'],
  [`${'see https://a.example/ '.repeat(50)}${HUBSPOT}`, null],
])('%s', (text, expected) => {
  expect(said(text)).toBe(expected)
})
