import { maskSecrets } from '../request/mask'
import { cap } from './wording'

/** What a token or an address cannot be written in. */
const PLAIN_NAME = /^[a-z._]+$/

/** A scope as an input names it, which may be anything at all, a token too: masked. */
export const scopeMasked = (name: string) => (PLAIN_NAME.test(name) ? name : maskSecrets(name))

/** The same as faces show it: capped as well. */
export const scopeShown = (name: string) => cap(scopeMasked(name))
