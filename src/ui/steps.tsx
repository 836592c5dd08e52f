import type { VNode } from 'preact'
import type { Remedy } from '../remedy/remedies'
import { walkThrough } from '../remedy/walk-through'
import { stepMessage } from '../report/step'
import type { InstallRequest } from '../request/types'
import { Text, words } from './message'

/** The clicks behind a remedy, with HubSpot's settings page and help article where they are known. */
export function Steps({ remedy, request }: { remedy: Remedy; request: InstallRequest | null }): VNode {
  const { steps, link, article } = walkThrough(remedy, request)
  const links: [string, string | null][] = [
    ['ui_link_settings', link],
    ['ui_link_article', article],
  ]
  return (
    <>
      <ol>
        {steps.map((step, index) => (
          <li key={index}>
            <Text of={stepMessage(step)} />
          </li>
        ))}
      </ol>
      {links.map(
        ([id, href]) =>
          href?.startsWith('https://') && (
            <p key={id}>
              <a href={href} target="_blank" rel="noopener noreferrer">
                {words(id)}
              </a>
            </p>
          ),
      )}
    </>
  )
}
