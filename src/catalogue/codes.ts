import { causes, certainties, confidences, named, roles, statuses, wordingKinds } from './codes.json'
import type {
  CauseKind,
  Certainty,
  Confidence,
  DenialFact,
  LookAlikeFact,
  ScopeStatus,
  WordingFact,
} from './types'

// A digit or letter of compact.json is a place in one of these lists. codes.json owns them: the script that writes
// compact.json reads the same file.
export const CAUSES = causes as CauseKind[]
export const CERTAINTIES = certainties as Certainty[]
export const CONFIDENCES = confidences as Confidence[]
export const NAMED = named as DenialFact['names'][]
export const ROLES = roles as LookAlikeFact['marks'][number]['role'][]
export const STATUSES = statuses as ScopeStatus[]
export const WORDING_KINDS = wordingKinds as WordingFact['kind'][]
