/**
 * Ids that exist once for every plural form, in their English forms. Firefox writes an error for every message that
 * is asked for and not there, so that a surface asks only for those that are.
 */
export const PLURAL_IDS: ReadonlySet<string> = new Set(
  [
    'because_row_needs_seat',
    'card_expand',
    'headline_plan',
    'headline_user_permission',
    'remedy_make_optional',
    'ui_fold_steps',
  ].flatMap((id) => [`${id}_one`, `${id}_other`]),
)

/** Ids that end like a plural form and are none: the cause "other". */
export const NO_PLURAL_IDS: ReadonlySet<string> = new Set([
  'cause_other',
  'headline_api_maybe_other',
  'headline_api_other',
  'headline_maybe_other',
  'headline_other',
  'prerequisite_other',
])
