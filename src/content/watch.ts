/**
 * When to look at the page. HubSpot's flow is a single-page app: a refusal may come late, after a click and without
 * a navigation. So: look when something changed, once a frame at most; let go when nothing has moved for a while;
 * come back on anything a person does.
 */

/** What a look found out about how to go on. */
export interface Glance {
  /** Open shadow roots on the way. */
  roots: Iterable<ShadowRoot>
  /** The page is not complete yet, as far as can be told. */
  loading: boolean
  /** Ms after which the page is worth another look even if nothing changes; left out for none. */
  again?: number | undefined
}

/** Silence after which watching ends, ms; a page that is still loading may be silent for longer. */
const REST = 15_000
const REST_LOADING = 120_000
/** What changes by style alone (a fade, a media query) is seen by looking again, ms. */
const TICK = 1000
/** A look that took n ms is followed by n times this much rest: at most a ninth of the page's time is ours. */
const REST_FACTOR = 8

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
}
const SIGNS_OF_LIFE = ['click', 'keydown', 'visibilitychange'] as const
const ARRIVALS = ['popstate', 'hashchange', 'pageshow'] as const

/**
 * Watches a page until the signal ends it.
 * @param page the document, from its start on
 * @param look one look at the page
 * @param signal ends everything
 */
export function watch(page: Document, look: () => Glance, signal: AbortSignal): void {
  const view = page.defaultView
  if (!view || signal.aborted) return
  let watching = false
  let waiting = false
  let loading = true
  let lastLife = performance.now()
  let notBefore = 0
  let tick: ReturnType<typeof setInterval> | undefined
  let later: ReturnType<typeof setTimeout> | undefined
  let roots = new WeakSet<ShadowRoot>()

  const observer = new MutationObserver(() => {
    lastLife = performance.now()
    soon()
  })

  const soon = () => {
    if (waiting) return
    waiting = true
    const rest = notBefore - performance.now()
    if (rest > 0) setTimeout(() => view.requestAnimationFrame(lookNow), rest)
    else view.requestAnimationFrame(lookNow)
  }

  const lookNow = () => {
    waiting = false
    if (signal.aborted) return
    const start = performance.now()
    const glance = look()
    loading = glance.loading
    clearTimeout(later)
    if (glance.again) later = setTimeout(soon, glance.again)
    if (watching) for (const root of glance.roots) observe(root)
    const end = performance.now()
    notBefore = end + (end - start) * REST_FACTOR
  }

  const observe = (root: ShadowRoot) => {
    if (roots.has(root)) return
    roots.add(root)
    observer.observe(root, OBSERVED)
  }

  const wake = () => {
    if (signal.aborted) return
    lastLife = performance.now()
    if (!watching) {
      watching = true
      observer.observe(page, OBSERVED)
      tick = setInterval(beat, TICK)
    }
    soon()
  }

  const beat = () => {
    const silence = performance.now() - lastLife
    if (silence < (loading || page.readyState !== 'complete' ? REST_LOADING : REST)) soon()
    else rest()
  }

  const rest = () => {
    watching = false
    observer.disconnect()
    roots = new WeakSet()
    clearInterval(tick)
    clearTimeout(later)
  }

  for (const name of SIGNS_OF_LIFE)
    page.addEventListener(name, wake, { signal, capture: true, passive: true })
  for (const name of ARRIVALS) view.addEventListener(name, wake, { signal })
  // pushState makes no event of its own outside the Navigation API; without it the change of the page itself is seen.
  if ('navigation' in view)
    (view.navigation as EventTarget).addEventListener('navigatesuccess', wake, { signal })
  signal.addEventListener('abort', rest)
  wake()
}
