import { describe, expect, test } from 'vitest'
import { ALL_RIGHTS } from './data/rights'
import { decide } from './model'
import { pageText } from './page-text'
import { everyHub, makeWorld } from './world'

type Parts = Parameters<typeof makeWorld>[0]
const said = (parts: Parts) => {
  const world = makeWorld(parts)
  return pageText(world, decide(world))
}

describe('a person without rights reads, by month', () => {
  const refused = (era: string, laterWording = false) =>
    said({
      era,
      person: { superAdmin: false, rights: ALL_RIGHTS.filter((id) => id !== 'marketing.forms') },
      app: { name: 'Estuary' },
      link: { scope: ['oauth', 'forms'] },
      drawn: { laterWording },
    })
  const APP = "You don't have permission to connect this app"
  const INTEGRATION = "You don't have permission to connect this integration"
  test.each([
    [
      '2018-12',
      'Uh oh!\nYou do not have the correct role to grant these permissions. Please contact your administrator',
    ],
    ['2019-01', INTEGRATION],
    ['2021-12', INTEGRATION],
    ['2022-01', APP],
    ['2026-07', APP],
    ['2026-08', "You don't have the right permissions to install Estuary\nForms > Publish"],
  ])('%s', (era, words) => expect(refused(era)).toBe(words))

  test('later wordings where two are known', () => {
    expect(refused('2021-03', true)).toBe(APP)
    expect(refused('2025-12', true)).toContain('does not have permission for the required areas (forms)')
  })
})

describe('an account without the tool reads, by month', () => {
  const refused = (era: string) =>
    said({
      era,
      account: { plans: everyHub('free') },
      link: { scope: ['oauth', 'social', 'marketing.campaigns.read'] },
    })
  test.each([
    ['2018-06', 'Uh oh!'],
    ['2021-12', "You don't have permission to connect this integration"],
    [
      '2022-01',
      "This account doesn't have access to some HubSpot features that are required by this app. Please contact the app developer.",
    ],
    [
      '2026-03',
      "This account doesn't have access to some HubSpot features that are required by this app. Please contact the app developer.",
    ],
    ['2026-04', 'your account lacks access to the required scopes [social, marketing.campaigns.read]'],
  ])('%s', (era, words) => expect(refused(era)).toContain(words))
})

describe('a wrong link reads, by month', () => {
  const missing = (era: string) =>
    said({ era, app: { required: ['oauth', 'forms'] }, link: { scope: ['oauth'] } })
  const mismatch = (era: string, laterWording = false) =>
    said({ era, app: { required: ['oauth'] }, link: { scope: ['oauth', 'forms'] }, drawn: { laterWording } })
  test.each([
    ['2019-05', 'Insufficient scopes were provided. Please contact the integrator.'],
    ['2022-08', 'Insufficient scopes were provided. Please contact the app developer.'],
  ])('%s, both kinds alike', (era, words) => {
    expect(missing(era)).toBe(words)
    expect(mismatch(era)).toBe(words)
  })
  test('since April 2024 each kind has its own', () => {
    expect(missing('2024-04')).toContain('because the provided scopes are insufficient')
    expect(mismatch('2024-11')).toContain(
      "a mismatch between the scopes in the install URL and the app's configured scopes",
    )
  })
  test('between, a third sentence was seen', () => {
    expect(mismatch('2022-02', true)).toContain("doesn't have permissions to request the set of scopes")
  })
  test('invalid names are named since 2025, not before', () => {
    const invalid = (era: string, laterWording: boolean) =>
      said({ era, link: { scope: ['oauth', 'contact'] }, drawn: { laterWording } })
    expect(invalid('2024-12', true)).toBe(
      'An invalid scope name was provided. Please contact the app developer.',
    )
    expect(invalid('2025-06', false)).not.toContain('contact\n')
    expect(invalid('2025-06', true)).toContain('one or more scopes are invalid: contact')
  })
  test('the redirect URL is quoted since May 2024', () => {
    const redirect = (era: string) =>
      said({
        era,
        link: { redirectUri: 'http://localhost:65359/' },
        app: { redirectUrls: [] },
        drawn: { laterWording: false },
      })
    expect(redirect('2024-03')).toBe(
      "The redirect_uri doesn't match the client registered redirect_uri. Please contact the app developer.",
    )
    expect(redirect('2024-05')).toBe(
      "Couldn’t complete the connection\nAuthorization failed as the redirect URL 'http://localhost:65359/' doesn't match the app's registered redirect URL. Please consult the app developer.",
    )
  })
})
