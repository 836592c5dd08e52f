import type { VNode } from 'preact'
import type { Policy } from '../account/policy'
import { words } from './message'

/** The organisation's own help page, with the host that it leads to. The policy's reader has checked the address. */
export function HelpLink({ help }: { help: NonNullable<Policy['help']> }): VNode {
  return (
    <>
      <a href={help.url} target="_blank" rel="noopener noreferrer">
        <bdi>{help.label ?? words('options_organisation_help')}</bdi>
      </a>{' '}
      <span class="muted">({new URL(help.url).hostname})</span>
    </>
  )
}
