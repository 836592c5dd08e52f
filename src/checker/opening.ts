import { readInstallLink } from '../request/install-link'
import { maskSecrets } from '../request/mask'
import type { PageReading } from '../request/types'
import type { Start } from './ports'

/** What the box holds when the checker opens. */
export interface Opening {
  text: string
  /** True: the tab's own address, so that what its page says belongs to it. */
  fromTab: boolean
  /** What HubSpot's page said of this very text. */
  page: PageReading | null
  /** The tab's address as it may be shown; an input typed over it comes back only over it. */
  over: string
  /** The remembered account that the tab's link leads to, by its number; null when it names none that is known. */
  account: string | null
}

/**
 * What was typed last over this very tab, else the tab's install link, else what was typed last anywhere. Shown without
 * what belongs to one person's session (law 14).
 */
export function openingOf({ address, page, kept, accounts }: Omit<Start, 'choice'>): Opening {
  const over = maskSecrets(address)
  const link = readInstallLink(address)
  const accountOf = (input: string) => {
    const portalId = readInstallLink(input)?.request?.portalId
    return accounts.find(({ id }) => id === portalId)?.id ?? null
  }
  if (!link || kept?.over === over) {
    const { text = '', page: said = null } = kept ?? {}
    // What came along from the popup is still that tab's case.
    return { text, fromTab: false, page: said, over: link ? over : '', account: said && accountOf(text) }
  }
  return { text: over, fromTab: true, page, over, account: accountOf(address) }
}
