import { Component, type VNode } from 'preact'
import type { Message } from '../request/types'
import { Text } from './message'

/**
 * Says a message to screen readers when it comes and whenever it changes. A live region speaks only of changes after it was
 * built: this one is built empty.
 */
export class Announce extends Component<{ of: Message | null }, { ready: boolean }> {
  override state = { ready: false }
  #timer: ReturnType<typeof setTimeout> | undefined

  override componentDidMount(): void {
    this.#timer = setTimeout(() => this.setState({ ready: true }), 150)
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer)
  }

  override render(): VNode {
    const { of } = this.props
    return (
      <p class="unseen" role="status">
        {this.state.ready && of && <Text of={of} />}
      </p>
    )
  }
}
