import type { VNode } from 'preact'
import { Logo } from './logo'

/** The head of a page that has a tab of its own. */
export function PageHead({ title }: { title: string }): VNode {
  return (
    <header>
      <span class="logo-tile">
        <Logo />
      </span>
      <h1>{title}</h1>
    </header>
  )
}
