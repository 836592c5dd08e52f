/**
 * Ids that exist once for every plural form, in their English forms. Firefox writes an error for every message that
 * is asked for and not there, so that a surface asks only for those that are.
 */
export const PLURAL_IDS: ReadonlySet<string> = new Set([
  'card_expand_one',
  'card_expand_other',
  'headline_plan_one',
  'headline_plan_other',
  'headline_user_permission_one',
  'headline_user_permission_other',
  'remedy_make_optional_one',
  'remedy_make_optional_other',
  'ui_fold_steps_one',
  'ui_fold_steps_other',
])

/** Ids that end like a plural form and are none: the cause "other". */
export const NO_PLURAL_IDS: ReadonlySet<string> = new Set([
  'cause_other',
  'headline_maybe_other',
  'headline_other',
  'prerequisite_other',
])
