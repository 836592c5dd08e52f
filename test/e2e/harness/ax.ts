import type { AxNode, Card, Name } from './types'

const fold = (text: string) => text.replace(/\s+/g, ' ').trim()

/** True when a node's name is the wanted one. */
export function nameMatches(name: string, wanted: Name): boolean {
  return typeof wanted === 'string' ? fold(name) === fold(wanted) : wanted.test(fold(name))
}

/** The node and everything below it, in reading order. */
export function* walk(node: AxNode): Generator<AxNode> {
  yield node
  for (const child of node.children) yield* walk(child)
}

/** Every node of a role, in reading order. */
export function byRole(root: AxNode, role: string): AxNode[] {
  return [...walk(root)].filter((node) => node.role === role)
}

/** Text leaves below a node, trimmed, in reading order, without empty ones. */
export function textOf(node: AxNode): string[] {
  return byRole(node, 'text')
    .map((leaf) => fold(leaf.name))
    .filter((text) => text !== '')
}

/** The Scopelight cards of a page: complementary landmarks whose name begins with the product's. */
export function cardsOf(root: AxNode): Card[] {
  return byRole(root, 'complementary')
    .filter((node) => node.name.startsWith('Scopelight'))
    .map((node) => ({
      name: fold(node.name),
      text: textOf(node),
      buttons: byRole(node, 'button').map((button) => fold(button.name)),
      node,
    }))
}

/** Asks again and again until there is an answer; after `timeout` ms throws what `complaint` says. */
export async function until<T>(
  ask: () => Promise<T | undefined>,
  timeout: number,
  complaint: () => Promise<string>,
): Promise<T> {
  const end = performance.now() + timeout
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > end) throw new Error(await complaint())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
