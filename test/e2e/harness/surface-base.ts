import { byRole, cardsOf, nameMatches, until } from './ax'
import type { AxNode, Box, Card, Name, Surface, Wanted } from './types'

const PATIENCE = 5000

/** What can be said of any surface in words of its accessibility tree. */
export abstract class SurfaceBase implements Surface {
  abstract tree(): Promise<AxNode>
  abstract click(role: string, name: Name): Promise<void>
  abstract press(key: string): Promise<void>
  abstract type(text: string): Promise<void>
  abstract screenshot(file: string): Promise<void>
  abstract close(): Promise<void>

  async cards(): Promise<Card[]> {
    return cardsOf(await this.tree())
  }

  async waitForCard(name: Name = /^Scopelight/, timeout = PATIENCE): Promise<Card> {
    return until(
      async () => (await this.cards()).find((card) => nameMatches(card.name, name)),
      timeout,
      async () => {
        const there = (await this.cards()).map((card) => `"${card.name}"`).join(', ')
        return `No card named ${name} after ${timeout} ms; cards: ${there || 'none'}.`
      },
    )
  }

  async waitFor(role: string, name: Name, { timeout = PATIENCE, ...state }: Wanted = {}): Promise<AxNode> {
    const wanted = Object.entries(state)
    const inState = (node: AxNode) => wanted.every(([key, value]) => node[key as keyof AxNode] === value)
    return until(
      async () =>
        byRole(await this.tree(), role).find((node) => nameMatches(node.name, name) && inState(node)),
      timeout,
      async () => {
        const there = byRole(await this.tree(), role).map((node) => describeNode(node, Object.keys(state)))
        const what = `${role} named ${name}${wanted.length > 0 ? ` with ${JSON.stringify(state)}` : ''}`
        return `No ${what} after ${timeout} ms; there: ${there.join(', ') || 'none'}.`
      },
    )
  }
}

function describeNode(node: AxNode, states: string[]): string {
  const shown = states.map((state) => ` ${state}=${node[state as keyof AxNode]}`)
  return `"${node.name}"${shown.join('')}`
}

/** A surface that is clicked with a mouse on a node's box. */
export abstract class PointedBase extends SurfaceBase {
  abstract box(node: AxNode): Promise<Box>
  protected abstract clickAt(x: number, y: number): Promise<void>

  async click(role: string, name: Name): Promise<void> {
    const box = await this.#steadyBox(role, name)
    await this.clickAt(box.x + box.width / 2, box.y + box.height / 2)
  }

  /** A box that was the same twice: what is clicked while the page still moves is missed, by people too. */
  async #steadyBox(role: string, name: Name): Promise<Box> {
    let last = ''
    return until(
      async () => {
        const node = await this.waitFor(role, name)
        // A node that is drawn anew between two looks has no box for a moment.
        const box = await this.box(node).catch((error: Error) => error.message)
        const before = last
        last = JSON.stringify(box)
        return typeof box !== 'string' && last === before ? box : undefined
      },
      PATIENCE,
      async () => `The ${role} named ${name} does not stand still: ${last}.`,
    )
  }
}
