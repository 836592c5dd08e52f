import { Component, createRef, type VNode } from 'preact'
import type { Owner } from '../catalogue/types'
import type { Remedy } from '../remedy/remedies'
import type { LetterFormat } from '../report/letter-parts'
import type { View } from '../report/view'
import { type Copied, Copy } from './copy'
import { Fold } from './fold'
import { Text, words } from './message'

/** What a surface can do for the person, beyond showing. */
export interface Doing {
  /** Writes a message to somebody; nothing where nobody could. */
  letter: (owner: Owner, format: LetterFormat) => Copied
  /** Starts the same install again; left out where there is no link to start from. */
  retry?: (() => void) | undefined
  /** Opens the guide elsewhere; not true when nothing opened. */
  guide?: (() => Promise<boolean | undefined>) | undefined
}

interface ActionsProps {
  view: View
  doing: Doing
}
interface ActionsState {
  format: LetterFormat
  /** The guide could not be opened. */
  shut: boolean
}

/** The next thing to do: the nearest way out, and a message for whoever else has to act; the other ways are folded. */
export class Actions extends Component<ActionsProps, ActionsState> {
  override state: ActionsState = { format: 'text', shut: false }
  readonly #box = createRef<HTMLDivElement>()

  /** Never a dead button: where nothing opens, the ways unfold here. */
  async #guide(open: () => Promise<boolean | undefined>): Promise<void> {
    const shut = !(await open())
    const root = this.#box.current?.getRootNode() as ParentNode | undefined
    if (shut) root?.querySelector<HTMLElement>('[aria-controls=ways][aria-expanded=false]')?.click()
    this.setState({ shut })
  }

  override render({ view, doing }: ActionsProps, { format, shut }: ActionsState): VNode | null {
    const { remedies, superAdmin } = view
    const { letter, retry, guide } = doing
    const [first] = remedies
    const others = [...new Set(remedies.map(({ owner }) => owner))]
      .filter((owner) => owner !== 'installer' && !(owner === 'super-admin' && superAdmin))
      .slice(0, 2)
    return (
      <div class="actions" ref={this.#box}>
        {first && (
          <p>
            <Text of={first.text} />
          </p>
        )}
        {others.map((owner, index) => (
          <Copy
            key={owner}
            label={words(`ui_copy_${owner.replaceAll('-', '_')}`)}
            text={() => letter(owner, format)}
            primary={index === 0}
          />
        ))}
        <div class="row more">
          {retry && (
            <button type="button" class="link" onClick={retry}>
              {words('ui_retry')}
            </button>
          )}
          {guide && (
            <button type="button" class="link" onClick={() => void this.#guide(guide)}>
              {words('ui_guide')}
            </button>
          )}
          {others[0] && (
            <label>
              <input
                type="checkbox"
                checked={format === 'markdown'}
                onChange={() => this.setState({ format: format === 'text' ? 'markdown' : 'text' })}
              />{' '}
              {words('ui_markdown')}
            </label>
          )}
        </div>
        <p class="muted" role="status">
          {shut && words('ui_guide_shut')}
        </p>
      </div>
    )
  }
}

/** How a remedy is carried out, click by click, on faces that have room for it. */
export type How = (remedy: Remedy) => VNode | null

/** Every way out, folded; nothing where the first one says it all. */
export function Ways({ remedies, how }: Pick<View, 'remedies'> & { how?: How | undefined }): VNode | null {
  if (remedies.length < (how ? 1 : 2)) return null
  return (
    <Fold id="ways" title={words(how ? 'ui_fold_steps' : 'ui_fold_ways', remedies.length)}>
      {() =>
        remedies.map((remedy) => (
          <div key={remedy.id}>
            <p>
              <Text of={remedy.text} />
            </p>
            {how?.(remedy)}
          </div>
        ))
      }
    </Fold>
  )
}
