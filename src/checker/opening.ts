import { readInstallLink } from '../request/install-link'
import { maskSecrets } from '../request/mask'
import type { PageReading } from '../request/types'
import type { Start } from './ports'

/** What the box holds when the checker opens. */
export interface Opening {
  text: string
  /** True: the tab's own address, so that what its page says belongs to it. */
  fromTab: boolean
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
  if (!link || kept?.over === over)
    return { text: kept?.text ?? '', fromTab: false, page: null, over: link ? over : '', account: null }
  const account = accounts.find(({ id }) => id === link.request?.portalId)?.id ?? null
  return { text: over, fromTab: true, page, over, account }
}
