import { because } from '../known'
import { stated } from '../stated'

/** The app requires PKCE and the link carries no code_challenge. */
export const pkceRequired = stated('pkce-required', 'app-developer', (k) => {
  const request = k.s.reading.request
  return request?.flow && !request.hasCodeChallenge ? because('because_no_code_challenge') : null
})
