import { compact, lazy } from './compact'

const addresses = lazy(() => compact.urls.split(' '))

/** The public address behind a number like `1c` (base 36). */
export function addressOf(number: string | undefined): string | undefined {
  return number ? `https://${addresses()[Number.parseInt(number, 36)]}` : undefined
}
