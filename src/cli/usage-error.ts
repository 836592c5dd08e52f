import type { Message } from '../request/types'

/** What is wrong with a command line or its input, in one sentence. Caught by `run`, never further. */
export class UsageError extends Error {
  constructor(readonly problem: Message) {
    super(problem.id)
  }
}
