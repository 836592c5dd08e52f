import { Component, type ComponentChildren, type VNode } from 'preact'

interface FoldProps {
  /** Unique among the folds of a surface; ties the heading to what it opens. */
  id: string
  title: string
  children: () => ComponentChildren
}

/** A heading that opens what stands under it. Nothing of the inside is built until then. */
export class Fold extends Component<FoldProps, { open: boolean }> {
  override state = { open: false }

  override render({ id, title, children }: FoldProps, { open }: { open: boolean }): VNode {
    return (
      <section class="fold">
        <button
          type="button"
          class="fold-title"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => this.setState({ open: !open })}
        >
          {title}
        </button>
        <div id={id} class="fold-body" hidden={!open}>
          {open && children()}
        </div>
      </section>
    )
  }
}
