// The digits and letters of compact.json are places in these lists; the look-ups know the same lists.
export const HUBS = ['marketing', 'sales', 'service', 'content', 'data', 'commerce', 'smart_crm', 'any']
export const TIERS = ['free', 'starter', 'professional', 'enterprise']
export const CONFIDENCES = ['low', 'medium', 'high']
export const STATUSES = ['current', 'legacy', 'deprecated', 'beta', 'undocumented']
export const CAUSES = [
  'plan',
  'user-permission',
  'install-permission',
  'seat',
  'app-governance',
  'missing-required-scope',
  'already-installed',
  'scope-mismatch',
  'unknown-scope',
  'retired-scope',
  'redirect-uri',
  'client-id',
  'pkce-required',
  'developer-policy',
  'account-type',
  'token-scope',
  'reauthorize',
  'token-invalid',
  'region',
  'rate-limit',
  'other',
]
export const CERTAINTIES = ['ruled-out', 'possible', 'likely', 'certain']
export const WORDING_KINDS = ['ui', 'article', 'retold']
export const ROLES = ['heading', 'text', 'button']
export const NAMED = ['', 'scopes', 'permissions', 'redirect']
