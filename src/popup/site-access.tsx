import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { askSiteAccess, hasSiteAccess, isUnheard, onSiteAccess } from '../browser/site-access'
import { words } from '../ui/message'

type Access = 'given' | 'withdrawn' | 'refused' | 'again' | 'reload'
const SAYS: Record<Exclude<Access, 'given'>, string> = {
  withdrawn: 'access_withdrawn',
  refused: 'access_refused',
  again: 'access_again',
  reload: 'access_reload',
}

/**
 * Says when the browser does not let Scopelight look at HubSpot's pages, and offers to ask for it again, or when the page in
 * front has to be loaded anew for that; else an empty live region.
 */
export function SiteAccess(): VNode {
  const [access, setAccess] = useState<Access>('given')
  const says = useRef<HTMLParagraphElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    const look = () => {
      void hasSiteAccess().then((has) =>
        setAccess((now) =>
          has ? (now === 'given' || now === 'reload' ? now : 'again') : now === 'refused' ? now : 'withdrawn',
        ),
      )
    }
    look()
    void isUnheard().then((unheard) => {
      if (unheard) setAccess((now) => (now === 'given' ? 'reload' : now))
    })
    return onSiteAccess(look)
  }, [])
  // The button that was pressed is gone then, and the focus with it.
  useEffect(() => {
    if (access === 'again' && asked.current) says.current?.focus()
  }, [access])
  const ask = () => {
    asked.current = true
    void askSiteAccess().then((given) => {
      asked.current = given
      setAccess(given ? 'again' : 'refused')
    })
  }
  // A live region speaks only of what comes into it once it is there. No div: it would take the place of the box that the
  // document holds, and the text in it.
  return (
    <section class={access === 'given' ? 'unseen' : 'site-access'} role="status">
      {access !== 'given' && (
        <p ref={says} tabIndex={-1}>
          {words(SAYS[access])}
        </p>
      )}
      {(access === 'withdrawn' || access === 'refused') && (
        <button type="button" class="button" onClick={ask}>
          {words('access_ask')}
        </button>
      )}
    </section>
  )
}
