import { stated } from '../stated'

/** The developer has not signed the acceptable use policy, has reached an install limit, or the link is closed. */
export const developerPolicy = stated('developer-policy', 'app-developer')
