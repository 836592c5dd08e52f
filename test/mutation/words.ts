/** How often each mutant was passed. */
export type Hits = Record<string, number>

/** What the runner asks of the judges: without a mutant a rehearsal of all. */
export interface Ask {
  to: 'judges'
  n: number
  mutant?: string
  tests?: string[]
  hitLimit?: number
  end?: boolean
}

/** One test without a mutant: how long it took, and what it complains of. */
export interface Tried {
  id: string
  ms: number
  failed: string | null
}

/** What they answer. `spoilt`: the test that failed also fails without the mutant now. */
export interface Answer {
  n: number
  tests?: Tried[]
  coverage?: { static: Hits; perTest: Record<string, Hits> }
  killedBy?: string
  failed?: string
  endless?: boolean
  spoilt?: boolean
  ran?: number
}

/** The test that asks for mutants until there are no more. */
export const NAME = 'judges of mutants'

declare module 'vitest' {
  export interface ProvidedContext {
    channel: string
  }
}
