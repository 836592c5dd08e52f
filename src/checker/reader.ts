import { type Ask, type Checked, check } from './check'
import { fixesFor } from './fixes'

/** The checker's worker: answers one question after the other. It is ended while it works when a newer one comes. */
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const checked = check(data)
  const answer: Checked = checked.ok ? { ...checked, fixes: fixesFor(checked) } : checked
  postMessage(answer)
})
