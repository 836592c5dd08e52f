import { isListOf, isText, isTextOrNull, isYesNo, oneOf, orMissing, orNull, shape } from './fits'

const isCount = (value: unknown) => Number.isFinite(value)

/** Whether a value of unknown origin is what an answer of the API was read as. */
export const isApi = shape({
  answers: isListOf(isText),
  hearsay: isYesNo,
  other: orMissing(shape({ service: isTextOrNull, scopes: isListOf(isText) })),
  quotes: isListOf(isText),
  statuses: isListOf(isCount),
  categories: isListOf(isText),
  required: isListOf(shape({ names: isListOf(isText), all: isYesNo })),
  object: orNull(shape({ action: isText, type: isText })),
  region: isTextOrNull,
  portals: isListOf(isText),
  calls: isListOf(shape({ method: isTextOrNull, path: isText })),
  token: orNull(
    shape({
      scopes: orNull(isListOf(isText)),
      portalId: isTextOrNull,
      appId: isTextOrNull,
      userId: isTextOrNull,
      active: orNull(isYesNo),
      expiresIn: orNull(isCount),
    }),
  ),
  lifetime: orMissing(orNull(isCount)),
  tokenKind: oneOf(null, 'private-app', 'service-key', 'public-app', 'acts-as-person'),
})
