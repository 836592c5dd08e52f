import type { VNode } from 'preact'
import type { Question } from '../diagnosis/case'
import type { View } from '../report/view'
import { cap } from '../report/wording'
import { Actions, type Doing, type How } from './actions'
import { Findings, type Rest } from './findings'
import { Scope, Text, words } from './message'
import { Told } from './told'

/** What a person does with an answer. */
export interface AnswerProps {
  view: View
  /** Told each answer; null takes one back. */
  onAnswer: (question: string, answer: string | null) => void
  doing: Doing
  rest?: Rest
  how?: How
}

/** The whole answer to a case, blocker first; the same in the card and the popup. */
export function Answer({ view, onAnswer, doing, rest, how }: AnswerProps): VNode {
  const ask = view.question && <Ask question={view.question} onAnswer={onAnswer} />
  // Where an answer may still change what is said above, it is asked for before anything is done.
  const open = view.certainty !== 'certain'
  return (
    <div class="answer">
      <h2 tabIndex={-1}>
        <Text of={view.headline} />
      </h2>
      {view.who && (
        <p>
          <Text of={view.who} />
        </p>
      )}
      <Sure view={view} />
      {open && ask}
      <Needs view={view} />
      {view.relief && (
        <p class="muted">
          <Text of={view.relief} />
        </p>
      )}
      <Actions view={view} doing={doing} />
      {!open && ask}
      <div>
        <Findings view={view} rest={rest} how={how} />
        <Told told={view.told} onBack={(id) => onAnswer(id, null)} />
      </div>
    </div>
  )
}

/** How sure it is and on what ground, in words and by a mark of its own shape. */
function Sure({ view: { certainty, basis } }: { view: View }) {
  if (!certainty) return null
  return (
    <p class="muted">
      <span class={`mark ${certainty}`} aria-hidden="true" />
      <Text of={{ id: `sure_${certainty.replaceAll('-', '_')}` }} /> <Text of={basis} />
    </p>
  )
}

/** Every scope and permission at the centre, each with what it needs. */
function Needs({ view }: { view: View }) {
  if (view.needs.length + view.rights.length === 0) return null
  return (
    <ul class="needs" aria-label={words('section_needs')}>
      {view.needs.map(({ scope, requires }) => (
        <li key={scope}>
          <Scope name={scope} />
          <p>{requires && <Text of={requires} />}</p>
        </li>
      ))}
      {view.rights.map(({ label, path }) => (
        <li key={label}>
          <bdi translate={false}>{cap(label)}</bdi>
          {path && <p>{path}</p>}
        </li>
      ))}
    </ul>
  )
}

/** The one question worth asking, its answers as buttons. */
export function Ask({ question, onAnswer }: { question: Question } & Pick<AnswerProps, 'onAnswer'>): VNode {
  return (
    <fieldset>
      <legend>
        <Text of={question.text} />
      </legend>
      <div class="row">
        {question.answers.map(({ id, text }) => (
          <button key={id} type="button" class="button" onClick={() => onAnswer(question.id, id)}>
            <Text of={text} />
          </button>
        ))}
      </div>
    </fieldset>
  )
}
