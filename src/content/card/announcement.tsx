import { Component, type VNode } from 'preact'

/** Says once to a screen reader that the card is there: a live region speaks only of changes after it was built. */
export class Announcement extends Component<{ text: string }, { said: string }> {
  override state = { said: '' }
  #timer: ReturnType<typeof setTimeout> | undefined

  override componentDidMount(): void {
    this.#timer = setTimeout(() => this.setState({ said: this.props.text }), 150)
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer)
  }

  override render(_: unknown, { said }: { said: string }): VNode {
    return (
      <p class="unseen" role="status">
        {said}
      </p>
    )
  }
}
