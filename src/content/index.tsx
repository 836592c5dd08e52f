import { alive, language, onAsked, tell, template } from '../browser/content'
import type { PageReading } from '../request/types'
import { speakWith, voiceOf } from '../ui/voice'
import { cardHost, removeOldCards } from './card/host'
import { perceive } from './page/perceive'
import { steadiness } from './page/steady'
import { recognise, SETTLED, SETTLED_BUSY, SETTLED_UNKNOWN } from './recognise/recognise'
import { showing } from './showing'
import { watch } from './watch'

const life = new AbortController()
const direction = template('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'
const host = cardHost(document, language(), direction)
const show = showing(host, (count) => tell('badge', { count }))
const steady = steadiness()
let stated: PageReading | null = null

speakWith(voiceOf(template, language()))
removeOldCards(document)
onAsked(() => stated)
watch(
  document,
  () => {
    // Reloaded under this page: a newer generation may be at work here already.
    if (!alive()) {
      life.abort()
      host.hide()
      return { roots: [], loading: false, again: null }
    }
    const roots = new Set<ShadowRoot>()
    const seen = perceive(document, (root) => roots.add(root))
    const since = steady(seen, performance.now())
    const state = recognise(location.href, seen, since)
    stated = state.kind === 'denial' ? state.reading : null
    show(state, location.href)
    const again = [SETTLED, SETTLED_UNKNOWN, SETTLED_BUSY].find((ms) => since < ms)
    return { roots, loading: state.kind === 'loading', again: again === undefined ? null : again - since }
  },
  life.signal,
)
