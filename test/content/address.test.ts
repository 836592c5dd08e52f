import { expect, it } from 'vitest'
import { isInstallAddress } from '../../src/content/recognise/address'

it.each([
  'https://app.hubspot.com/oauth/authorize?client_id=x',
  'https://app-eu1.hubspot.com/oauth/123/authorize?client_id=x',
  'https://app.hubspot.com/oauth-bridge?client_id=x',
  'https://mcp-na2.hubspot.com/oauth/authorize/user',
])('takes %s', (address) => expect(isInstallAddress(address)).toBe(true))

it.each([
  'https://app.hubspot.com/settings/123',
  'https://app.hubspot.com/oauthentic',
  'https://www.hubspot.com/oauth/authorize',
  'https://app.hubspot.com.evil.example/oauth/authorize',
  'http://app.hubspot.com/oauth/authorize',
  'about:blank',
  '',
])('leaves %s alone', (address) => expect(isInstallAddress(address)).toBe(false))
