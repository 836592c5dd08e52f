import { stated } from '../stated'

/** A refusal of its own kind: passing fault, retired way of signing in. */
export const other = stated('other', 'hubspot')
