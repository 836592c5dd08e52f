import { type Ask, type Checked, check } from './check'

/** The checker's worker: answers one question after the other. It is ended while it works when a newer one comes. */
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const answer: Checked = check(data)
  postMessage(answer)
})
