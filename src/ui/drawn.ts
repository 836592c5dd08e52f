/** Longest wait, ms: a page that nobody sees draws nothing. */
const LONGEST = 100

/** Resolves once the page has drawn what its document holds by itself, before anything else is loaded. */
export function drawn(): Promise<void> {
  return new Promise((done) => {
    // A task after the frame's own callbacks comes when the frame is drawn.
    requestAnimationFrame(() => setTimeout(done))
    setTimeout(done, LONGEST)
  })
}
