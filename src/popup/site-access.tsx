import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { askSiteAccess, hasSiteAccess, onSiteAccess } from '../browser/site-access'
import { words } from '../ui/message'

type Access = 'given' | 'withdrawn' | 'refused' | 'again'
const SAYS: Record<Exclude<Access, 'given'>, string> = {
  withdrawn: 'access_withdrawn',
  refused: 'access_refused',
  again: 'access_again',
}

/** Says when the browser does not let Scopelight look at HubSpot's pages, and offers to ask for it again; else nothing. */
export function SiteAccess(): VNode | null {
  const [access, setAccess] = useState<Access>('given')
  useEffect(() => {
    const look = () => {
      void hasSiteAccess().then((has) =>
        setAccess((now) => (has ? (now === 'given' ? now : 'again') : now === 'refused' ? now : 'withdrawn')),
      )
    }
    look()
    return onSiteAccess(look)
  }, [])
  if (access === 'given') return null
  const ask = () => void askSiteAccess().then((given) => setAccess(given ? 'again' : 'refused'))
  return (
    <div class="site-access" role="status">
      <p>{words(SAYS[access])}</p>
      {access !== 'again' && (
        <button type="button" class="button" onClick={ask}>
          {words('access_ask')}
        </button>
      )}
    </div>
  )
}
