import type { VNode } from 'preact'

/** The lens of the extension's icon, drawn in place: the content script has no files of its own to point to. */
export function Logo(): VNode {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="28" fill="#0b5a63" />
      <circle cx="55" cy="55" r="31" fill="none" stroke="#fff" stroke-width="14" />
      <path d="M79 79 104 104" stroke="#fff" stroke-width="18" stroke-linecap="round" />
      <circle cx="55" cy="55" r="13" fill="#ffd166" />
    </svg>
  )
}
