import { accountType } from './account-type'
import { clientId } from './client-id'
import type { Gate } from './gate'
import { governance } from './governance'
import { installPermission } from './install-permission'
import { limits } from './limits'
import { linkValid } from './link-valid'
import { mismatch } from './mismatch'
import { missingRequired } from './missing-required'
import { pkce } from './pkce'
import { plan } from './plan'
import { policy } from './policy'
import { redirect } from './redirect'
import { seat } from './seat'
import { unknownScope } from './unknown-scope'
import { userRights } from './user-rights'

/**
 * All gates in the order in which they refuse: the app's side, the account, the person. HubSpot shows one failure
 * at a time; that the app's side comes first, then the plan, is a reading, as the true order is not documented.
 */
export const GATES: readonly Gate[] = [
  clientId,
  linkValid,
  redirect,
  pkce,
  unknownScope,
  mismatch,
  missingRequired,
  policy,
  limits,
  accountType,
  plan,
  governance,
  installPermission,
  userRights,
  seat,
]
