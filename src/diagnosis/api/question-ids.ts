/** Questions about an API case, with the ids of their answers; readable by --answer like all others. */
export const API_QUESTIONS = {
  'scope-in-token': ['yes', 'no', 'unsure'],
  'super-admin-works': ['yes', 'no', 'unsure'],
  'token-kind': ['private-app', 'service-key', 'public-app', 'acts-as-person', 'unsure'],
  'scope-added-later': ['yes', 'no', 'unsure'],
  'paid-seat': ['yes', 'no', 'unsure'],
} as const

export type ApiQuestionId = keyof typeof API_QUESTIONS
