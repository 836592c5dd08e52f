import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ScopeFinding } from '../diagnosis/case'
import { words } from '../ui/message'
import { grouped } from './scope-groups'
import { ScopeRow } from './scope-row'
import { useLoaded } from './use-loaded'

interface ScopesProps {
  scopes: readonly ScopeFinding[]
  /** Puts another name in the place of one in the box; null where the name does not stand there as it is. */
  replace: (name: string) => ((by: string) => void) | null
}

/** Rows drawn at once: two thousand would stand still for seconds. */
const MOST = 60

/** The Scopes tab: every scope by verdict, with all that the catalogue knows of it. */
export function Scopes({ scopes, replace }: ScopesProps): VNode {
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(MOST)
  const facts = useLoaded(() => import('./scope-facts'))
  if (scopes.length === 0) return <p>{words('checker_no_scopes')}</p>
  const wanted = search.trim().toLowerCase()
  const found = scopes.filter(
    ({ name }) =>
      name.toLowerCase().includes(wanted) || facts?.summaryOf(name)?.toLowerCase().includes(wanted),
  )
  let left = most
  return (
    <>
      <label class="search">
        <span>{words('checker_search', scopes.length)}</span>
        <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      </label>
      {found.length === 0 && <p role="status">{words('checker_search_nothing')}</p>}
      {grouped(found).map(({ group, scopes: members }) => {
        const rows = members.slice(0, left)
        left -= rows.length
        return (
          <section key={group}>
            <h3>
              <span class={`group-mark ${group}`} aria-hidden="true" />
              {words(`checker_group_${group}`, members.length)}
            </h3>
            <ul class="scopes">
              {rows.map((scope) => (
                <ScopeRow
                  key={scope.name}
                  scope={scope}
                  facts={facts?.factsOf(scope.name) ?? null}
                  replace={replace(scope.name)}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {found.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + MOST)}>
          {words('checker_show_more', found.length - most)}
        </button>
      )}
    </>
  )
}
