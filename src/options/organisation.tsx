import type { VNode } from 'preact'
import type { Policy } from '../account/policy'
import type { Read } from '../account/stored'
import { Text, words } from '../ui/message'

/** What the organisation set, and what of it could not be used; nothing where there is no policy. */
export function Organisation({ policy: { value, aside } }: { policy: Read<Policy> }): VNode | null {
  const { accounts, recognise, help, contact } = value
  if (accounts.size === 0 && recognise === undefined && !help && !contact && aside.length === 0) return null
  return (
    <section aria-labelledby="organisation">
      <h2 id="organisation">{words('options_organisation')}</h2>
      <ul class="points">
        {accounts.size > 0 && <li>{words('options_organisation_accounts', accounts.size)}</li>}
        {recognise !== undefined && (
          <li>{words(recognise ? 'options_organisation_on' : 'options_organisation_off')}</li>
        )}
        {contact && (
          <li>
            <Text of={{ id: 'options_organisation_contact', values: [{ foreign: contact }] }} />
          </li>
        )}
        {help && (
          <li>
            <a href={help.url} target="_blank" rel="noopener noreferrer">
              <bdi>{help.label ?? words('options_organisation_help')}</bdi>
            </a>{' '}
            <span class="muted">({new URL(help.url).hostname})</span>
          </li>
        )}
      </ul>
      {aside.length > 0 && (
        <p class="problem">
          <Text
            of={{
              id: 'options_organisation_aside',
              values: [{ foreign: aside.map(({ at }) => at || '(all)').join(', ') }],
            }}
          />
        </p>
      )}
    </section>
  )
}
