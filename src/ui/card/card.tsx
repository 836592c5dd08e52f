import { Component, createRef, type VNode } from 'preact'
import type { View } from '../../report/view'
import type { Message } from '../../request/types'
import type { Doing } from '../actions'
import { Answer, Ask } from '../answer'
import type { Rest } from '../findings'
import { Logo } from '../logo'
import { Text, words } from '../message'

/** What the card shows by what the person has told so far. */
export interface Shown {
  view: View
  rest: Rest
  /** Which account this is about, where it is known. */
  account: Message | null | ''
}

export interface CardProps {
  /** Diagnoses the case again with what the person has told so far. */
  viewWith: (answers: Record<string, string>) => Shown
  /** A refusal in words we do not know: asked, not asserted. */
  suspected: boolean
  /** Told whenever another answer is explained, by what the person has told so far. */
  onView: (answers: Record<string, string>) => void
  /** Told each answer; null takes one back. */
  onAnswer: (question: string, answer: string | null) => void
  /** What the card can do, by what the person has told so far. */
  doing: (answers: Record<string, string>) => Doing
  /** The person says that nothing was refused. */
  onDismiss: () => void
}

interface CardState {
  asking: boolean
  open: boolean
  answers: Record<string, string>
  /** A live region speaks only of changes after it was built: once, for the whole life of the card. */
  said: boolean
}

const REFUSED = { id: 'refused', text: { id: 'card_suspected_question' } }
const YES_OR_NO = ['yes', 'no'].map((id) => ({ id, text: { id: `answer_${id}` } }))

/** Where it would stand over HubSpot's own words, and show few of its own: at 400 % zoom, or with large text on a small screen. */
const NO_ROOM = '(max-width:16em),(max-height:20em)'

/** The card beside a refusal: a small panel that folds to a tab at the edge, or, for a suspicion, one question. */
export class Card extends Component<CardProps, CardState> {
  override state: CardState = {
    asking: this.props.suspected,
    open: !matchMedia(NO_ROOM).matches,
    answers: {},
    said: false,
  }

  override componentDidMount(): void {
    document.addEventListener('keydown', this.#onKey)
    if (!this.state.asking) this.#tellView()
    setTimeout(() => this.setState({ said: true }), 150)
  }

  override componentWillUnmount(): void {
    document.removeEventListener('keydown', this.#onKey)
  }

  readonly #box = createRef<HTMLDivElement>()

  /** Where the focus was inside the card it goes to what takes the place of its button; elsewhere it stays. */
  #change(next: Partial<CardState>, focus: string): void {
    const root = this.#box.current?.getRootNode() as ShadowRoot | undefined
    const within = Boolean(root?.activeElement)
    this.setState(next, () => {
      if (within) root?.querySelector<HTMLElement>(focus)?.focus()
    })
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.#change({ open: false }, '.tab')
  }

  readonly #onAnswer = (question: string, answer: string | null) => {
    // Empty, not missing: what is remembered from before must not come back in its place.
    const answers = { ...this.state.answers, [question]: answer ?? '' }
    this.#change({ answers }, 'h2')
    this.#tellView()
    this.props.onAnswer(question, answer)
  }

  readonly #onSuspicion = (_: string, answer: string | null) => {
    if (answer === 'no') return this.props.onDismiss()
    this.#change({ asking: false }, 'h2')
    this.#tellView()
  }

  #tellView(): void {
    this.props.onView(this.state.answers)
  }

  override render({ viewWith }: CardProps, { asking, open, answers, said }: CardState): VNode {
    const shown = viewWith(answers)
    return (
      <div ref={this.#box}>
        {!open ? this.#tab(asking, shown) : asking ? this.#question() : this.#panel(shown)}
        <p class="unseen" role="status">
          {said && !asking && words('card_announce')}
        </p>
      </div>
    )
  }

  #tab(asking: boolean, { view }: Shown): VNode {
    return (
      <button
        type="button"
        class="card tab row"
        aria-expanded={false}
        onClick={() => this.#change({ open: true }, '.head button, fieldset button')}
      >
        <Logo />
        {asking ? words('card_suspected_tab') : words('card_expand', view.blockers)}
      </button>
    )
  }

  #question(): VNode {
    return (
      <div class="card tab row">
        <Logo />
        <Ask question={{ ...REFUSED, answers: YES_OR_NO }} onAnswer={this.#onSuspicion} />
      </div>
    )
  }

  #panel({ view, rest, account }: Shown): VNode {
    return (
      <div class="card">
        <div class="row head">
          <Logo />
          <b>{words('card_brand')}</b>
          <button
            type="button"
            aria-expanded={true}
            aria-label={words('card_collapse')}
            onClick={() => this.#change({ open: false }, '.tab')}
          >
            –
          </button>
        </div>
        <div class="body">
          <Answer
            view={view}
            rest={rest}
            onAnswer={this.#onAnswer}
            doing={this.props.doing(this.state.answers)}
          />
          {account && (
            <p class="account muted">
              <Text of={account} />
            </p>
          )}
        </div>
      </div>
    )
  }
}
