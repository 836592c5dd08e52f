import type { VNode } from 'preact'

/** The lens of the extension's icon, drawn in place: the content script has no files of its own to point to. */
export function Logo(): VNode {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true">
      <path d="M76 76 104 104M55 24a31 31 0 1 0 .1 0" fill="none" stroke="#fff" stroke-width="15" />
      <circle cx="55" cy="55" r="13" fill="#ffd166" />
    </svg>
  )
}
