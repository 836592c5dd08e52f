import type { VNode } from 'preact'
import { words } from '../ui/message'

/** A link to where a fact can be read; nothing where no public page is known. Addresses come from the catalogue only. */
export function Source({ address }: { address: string | undefined }): VNode | null {
  if (!address?.startsWith('https://')) return null
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {words('ui_source', address.split('/')[2] ?? address)}
    </a>
  )
}
