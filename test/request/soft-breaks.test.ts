import { expect, it } from 'vitest'
import { withoutSoftBreaks } from '../../src/request/soft-breaks'

const LINK =
  'https://app.hubspot.com/oauth/42/authorize?client_id=0a1b2c3d-1111-4222-8333-444455556666&scope=oauth%20crm.objects.leads.read&redirect_uri=https://x.example/cb&refresh_token=S3cr3tOfMine'
const broken = (text: string, width: number) => text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&=\n')

it.each(Array.from({ length: 40 }, (_, at) => 51 + at))(
  'puts a link together that a mail broke at %i',
  (width) => {
    expect(withoutSoftBreaks(broken(LINK, width))).toBe(LINK)
  },
)

it('reads the equals signs of a mail that was copied raw', () => {
  expect(withoutSoftBreaks(broken(LINK.replaceAll('=', '=3D'), 75))).toBe(LINK)
})

it('puts one name together that is cut in two, and leaves values that begin on the next line', () => {
  const [cut, whole] = ['?client_id=a&refresh_=\ntoken=S3cr3t', '?client_id=a&refresh_token=S3cr3t']
  expect(withoutSoftBreaks(cut)).toBe(whole)
  for (const kept of ['?scope=\noauth%20forms&state=x', 'redirect_uri=\nhttps://x.example/cb?a=1', 'a =\nb'])
    expect(withoutSoftBreaks(kept)).toBe(kept)
  const value = 'x'.repeat(60)
  const wrapped = `?client_id=${value}&session=\n${value}&id_token=\nS3cr3t`
  expect(withoutSoftBreaks(wrapped)).toBe(wrapped)
})
