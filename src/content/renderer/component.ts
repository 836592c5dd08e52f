import { redraw } from './mounted'
import type { Child, Part, Props } from './vnode'

/** Base of components with a state of their own. A change of state is on the page when `setState` returns. */
export abstract class Component<State extends object = object> implements Part {
  state = {} as State

  constructor(public props: Props) {}

  abstract render(props: Props, state?: object): Child

  /** @param done called with the change on the page */
  setState(next: Partial<State>, done?: () => void): void {
    this.state = { ...this.state, ...next }
    redraw(this)
    done?.()
  }
}

/** A place that an element's `ref` is written to while the element is on the page. */
export function createRef<T>(): { current: T | null } {
  return { current: null }
}
