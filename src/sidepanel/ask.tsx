import type { VNode } from 'preact'
import type { Owner } from '../catalogue/types'
import type { Place } from '../remedy/guide-path'
import type { WayOut } from '../remedy/ways-out'
import type { LetterFormat } from '../report/letter-parts'
import { Copy } from '../ui/copy'
import { Fold } from '../ui/fold'
import { Text, words } from '../ui/message'
import { voice } from '../ui/voice'
import { checklist } from './checklist'
import { Heading } from './heading'
import { ownerWords } from './owner'

interface AskProps {
  letter: (owner: Owner, format: LetterFormat) => string
  ways: readonly WayOut[]
  place: Place
}

/** For whoever has to ask somebody: a message with a list to tick off, one for each who can act. */
export function Ask({ letter, ways, place }: AskProps): VNode {
  const called = ways.filter(({ further }) => !further)
  const owners = [...new Set(called.map(({ owner }) => owner))].filter((owner) => owner !== 'installer')
  const own = called.filter(({ owner }) => owner === 'installer')
  return (
    <>
      <Heading>{words('panel_ask')}</Heading>
      {owners.length === 0 && <p>{words('panel_ask_nobody')}</p>}
      {owners.map((owner, index) => (
        <Message
          key={owner}
          owner={owner}
          primary={index === 0}
          ways={called.filter((way) => way.owner === owner)}
          text={() => withList(letter(owner, 'text'), checklist(called, owner, place, voice()))}
        />
      ))}
      {own.length > 0 && (
        <section class="card-like">
          <h3>{words('panel_ask_meanwhile')}</h3>
          <Points ways={own} />
        </section>
      )}
    </>
  )
}

/** The list goes before the message's last paragraph, which is the masked line that opens the report elsewhere. */
function withList(letter: string, list: string): string {
  const end = letter.trimEnd().lastIndexOf('\n\n')
  return end < 0 ? `${letter}\n\n${list}` : `${letter.slice(0, end)}\n\n${list}${letter.slice(end)}`
}

interface MessageProps {
  owner: Owner
  ways: readonly WayOut[]
  text: () => string
  primary: boolean
}

function Message({ owner, ways, text, primary }: MessageProps) {
  return (
    <section class="card-like">
      <h3>{ownerWords(owner)}</h3>
      <Points ways={ways} />
      <Copy label={words(`ui_copy_${owner.replaceAll('-', '_')}`)} text={text} primary={primary} />
      <Fold id={`message-${owner}`} title={words('panel_read_message')}>
        {() => <pre class="message">{text()}</pre>}
      </Fold>
    </section>
  )
}

function Points({ ways }: { ways: readonly WayOut[] }) {
  return (
    <ul class="points">
      {ways.map(({ id, text }) => (
        <li key={id}>
          <Text of={text} />
        </li>
      ))}
    </ul>
  )
}
