import type { Owner } from '../catalogue/types'
import type { View } from '../report/view'
import type { Voice } from '../report/wording'
import { maskSecrets } from '../request/mask'
import type { Message } from '../request/types'
import { plainWords } from './parts'

/**
 * A message for somebody who was not there: what was refused, why, and what only they can do about it. The link
 * itself stays behind, since parts of it belong to one person's session; its scopes go along.
 * @param view what the surface shows
 * @param owner who it is for
 * @returns plain text of a screenful, secrets masked
 */
export function letterFor(view: View, owner: Owner, voice: Voice): string {
  const words = (message: Message) => plainWords(message, voice)
  const ways = view.remedies.filter((remedy) => remedy.owner === owner)
  // The card speaks to the person refused; whoever gets this letter is somebody else.
  const lead = view.causes.find(({ certainty }) => certainty !== 'ruled-out')
  const because = lead?.because ?? []
  const app = view.denial?.app
  const clientId = view.request?.clientId
  const asked = (kind: string) => view.scopes.filter((scope) => scope.asked === kind).map(({ name }) => name)
  const rights = view.rights.map(({ label, path }) => path ?? label)
  const lines = [
    words({ id: 'ui_letter_intro' }),
    ...(app ? [words({ id: 'ui_letter_app', values: [{ foreign: app }] })] : []),
    ...(clientId ? [words({ id: 'ui_letter_client_id', values: [{ foreign: clientId }] })] : []),
    '',
    ...(lead ? [`${words({ id: `cause_${lead.kind.replaceAll('-', '_')}` })}:`] : []),
    ...because.map((one) => `- ${words(one)}`),
    ...view.needs.map(({ scope, requires }) => `- ${scope}${requires ? `: ${words(requires)}` : ''}`),
    ...(rights.length > 0 ? [`- ${words({ id: 'ui_letter_rights', values: [{ labels: rights }] })}`] : []),
    '',
    words({ id: 'ui_letter_please' }),
    ...ways.flatMap((way) => [`- ${words(way.text)}`, ...(way.link ? [`    ${way.link}`] : [])]),
    ...(owner === 'app-developer' ? askedLines(asked, words) : []),
  ]
  return maskSecrets(lines.join('\n'))
}

function askedLines(asked: (kind: string) => string[], words: (message: Message) => string): string[] {
  const line = (kind: string, parameter: string) => {
    const scopes = asked(kind)
    return scopes.length > 0 ? [words({ id: 'ui_letter_asked', values: [parameter, { scopes }] })] : []
  }
  const lines = [
    ...line('required', 'scope'),
    ...line('conditional', 'scope'),
    ...line('optional', 'optional_scope'),
  ]
  return lines.length > 0 ? ['', ...lines] : []
}
