// The digits and letters of compact.json are places in these lists; the look-ups read the same file.
import { readFileSync } from 'node:fs'

const lists = JSON.parse(readFileSync(new URL('../../src/catalogue/codes.json', import.meta.url), 'utf8'))

export const HUBS = lists.hubs
export const TIERS = lists.tiers
export const CONFIDENCES = lists.confidences
export const STATUSES = lists.statuses
export const CAUSES = lists.causes
export const CERTAINTIES = lists.certainties
export const WORDING_KINDS = lists.wordingKinds
export const ROLES = lists.roles
export const NAMED = lists.named
