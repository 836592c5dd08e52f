import type { VNode } from 'preact'
import { catalogueInfo } from '../catalogue'
import { ageNote } from '../report/age'
import { Text } from './message'

/** A line that says so where the facts are older than six months; nothing before. @param today ISO day */
export function Age({ today }: { today: string }): VNode | null {
  const note = ageNote(catalogueInfo().asOf, today)
  return (
    note && (
      <p class="age">
        <Text of={note} />
      </p>
    )
  )
}
