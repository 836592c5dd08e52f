import { because } from '../known'
import { stated } from '../stated'

/** The redirect URL of the link is not registered in the app, exactly as written. */
export const redirectUri = stated('redirect-uri', 'app-developer', (k) => {
  const uri = k.s.page?.redirectUri ?? k.s.reading.request?.redirectUri
  return uri ? because('because_redirect_asked', [{ foreign: uri }]) : null
})
