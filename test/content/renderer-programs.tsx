import { Component, type ComponentChildren, createRef, render, type VNode } from 'preact'

/** A small program: what is shown step by step, and what it wrote down on the way. */
export type Program = (root: HTMLElement, log: string[]) => (() => void)[]

const shows =
  (...steps: (VNode | null)[]): Program =>
  (root) =>
    steps.map((step) => () => render(step, root))

const items = (...names: string[]) => (
  <ul>
    {names.map((name) => (
      <li key={name}>{name}</li>
    ))}
  </ul>
)

class Counter extends Component<{ name: string; log: string[] }, { count: number; on: boolean }> {
  override state = { count: 0, on: true }
  readonly #box = createRef<HTMLElement>()
  override componentDidMount() {
    this.props.log.push(`${this.props.name} is on the page: ${this.#box.current?.isConnected}`)
  }
  override componentWillUnmount() {
    this.props.log.push(`${this.props.name} goes`)
  }
  override render(
    { name, log }: { name: string; log: string[] },
    { count, on }: { count: number; on: boolean },
  ) {
    const more = () =>
      this.setState({ count: count + 1 }, () => log.push(`${name} ${this.#box.current?.title}`))
    return (
      <>
        {on && (
          <b ref={this.#box} title={`${count}`}>
            {name}
          </b>
        )}
        <button type="button" onClick={more}>
          {count} more
        </button>
        <button type="button" onClick={() => this.setState({ on: !on })}>
          {on ? 'off' : 'on'}
        </button>
      </>
    )
  }
}

const press = (root: HTMLElement, at: number) => () => root.querySelectorAll('button')[at]?.click()
const Twice = ({ word }: { word: string }) => [word, word].map((one, at) => <i key={at}>{one}</i>)
const Holder = ({ open, children }: { open: boolean; children: () => VNode[] }) => (
  <div hidden={!open}>{open && children()}</div>
)
const Group = ({ children }: { children?: ComponentChildren }) => children
const Word = ({ of }: { of: string }) => of

export const PROGRAMS: Record<string, Program> = {
  'elements, texts, numbers and nothing': shows(
    <p class="a">
      one {2} {null} {true} {undefined} {''}
    </p>,
    <p class="b">
      two {3} {'four'} {false} {0}
    </p>,
    <div class="b">two</div>,
    null,
  ),
  'attributes that come, change and go': shows(
    <a href="https://a.example/" aria-expanded={false} hidden translate={false} data-x="1">
      a
    </a>,
    <a href="https://b.example/" aria-expanded={true} hidden={false} tabIndex={-1}>
      a
    </a>,
    <a href="https://b.example/" id="b">
      a
    </a>,
  ),
  'the content of a field': shows(
    <textarea readOnly rows={6} value="one" aria-label="x" />,
    <textarea readOnly rows={7} value={'two\n<b>'} aria-label="x" />,
  ),
  'kids that come in the middle and go': shows(
    <div>
      {false}
      <b>b</b>
      {false}
    </div>,
    <div>
      <i>a</i>
      <b>b</b>
      <i>c</i>
    </div>,
    <div>
      {false}
      <b>b</b>
      <i>c</i>
    </div>,
  ),
  'keys that turn around, and two of one name': shows(
    items('a', 'b', 'c'),
    items('c', 'a', 'b', 'd'),
    items('d', 'x', 'a'),
    items(),
    items('a', 'b'),
  ),
  'groups in groups': shows(
    <div>
      <Group>
        <Twice word="a" />
        <Group>b</Group>
      </Group>
      {[<Word key="w" of="c" />, ['d', [<i key="e">e</i>]]]}
    </div>,
    <div>
      <Group>
        <Twice word="f" />
        <Group />
      </Group>
      {[<Word key="w" of="g" />, ['h', [<i key="e">i</i>]]]}
    </div>,
  ),
  'a child that is made when it is asked for': shows(
    <Holder open={false}>{() => [<p key="p">in</p>]}</Holder>,
    <Holder open={true}>{() => [<p key="p">in</p>, <p key="q">side</p>]}</Holder>,
    <Holder open={false}>{() => []}</Holder>,
  ),
  drawings: shows(
    <svg viewBox="0 0 8 8" aria-hidden="true">
      <circle cx="4" cy="4" r="3" stroke-width="2" />
    </svg>,
    <svg viewBox="0 0 9 9" aria-hidden="true">
      <circle cx="4" cy="4" r="2" />
      <path d="M0 0" />
    </svg>,
  ),
  'state, refs and life': (root, log) => [
    () =>
      render(
        <main>
          <Counter name="a" log={log} />
          <p>between</p>
          <Counter name="b" log={log} />
        </main>,
        root,
      ),
    press(root, 0),
    press(root, 0),
    press(root, 2),
    press(root, 1),
    press(root, 0),
    press(root, 1),
    () =>
      render(
        <main>
          <Counter key="new" name="c" log={log} />
          <p>between</p>
        </main>,
        root,
      ),
    press(root, 0),
    () => render(null, root),
  ],
}
