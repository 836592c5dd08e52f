/**
 * The only names beside the language itself that the pure rooms may use. With this in place of the DOM's, Node's and the
 * browsers' types, a pure room that touches anything else does not compile (npm run typecheck).
 */

declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string)
  [Symbol.iterator](): IterableIterator<[string, string]>
  append(name: string, value: string): void
  delete(name: string): void
  get(name: string): string | null
  getAll(name: string): string[]
  has(name: string): boolean
  set(name: string, value: string): void
  keys(): IterableIterator<string>
  readonly size: number
}

declare class URL {
  constructor(url: string, base?: string)
  static canParse(url: string): boolean
  hash: string
  host: string
  hostname: string
  readonly origin: string
  password: string
  pathname: string
  port: string
  protocol: string
  search: string
  readonly searchParams: URLSearchParams
  username: string
  href: string
}

/** A data file taken as text at build time. */
declare module '*?raw' {
  const text: string
  export default text
}
