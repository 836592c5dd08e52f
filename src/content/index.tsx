import { alive, language, onAsked, tell, template } from '../browser/content'
import { speakWith, voiceOf } from '../ui/voice'
import { cardHost, removeOldCards } from './host'
import { perceive } from './page/perceive'
import { steadiness } from './page/steady'
import { recalling } from './recall'
import { recognise, SETTLED, SETTLED_BUSY, SETTLED_UNKNOWN } from './recognise/recognise'
import type { State } from './recognise/state'
import { showing } from './showing'
import { watch } from './watch'

const life = new AbortController()
const host = cardHost(document, language())
const show = showing(host, {
  badge: (count) => tell('badge', { count }),
  answer: (portalId, question, answer) => tell('answer', { portalId, question, answer }),
  view: (order) => tell('view', order),
  letter: (order) => tell('letter', order),
  guide: () => tell('guide', {}),
})
const recall = recalling(update)
const steady = steadiness()
let state: State = { kind: 'loading' }

function update(): void {
  const known = recall(state, location.href)
  if (known.off) {
    life.abort()
    state = { kind: 'loading' }
  }
  show(state, location.href, known)
}

speakWith(voiceOf(template, language()))
removeOldCards(document)
onAsked(() => (state.kind === 'denial' ? state.reading : null))
update()
watch(
  document,
  () => {
    // Reloaded under this page: a newer generation may be at work here already.
    if (!alive()) {
      life.abort()
      host.hide()
      return { roots: [], loading: false }
    }
    const roots = new Set<ShadowRoot>()
    const seen = perceive(document, (root) => roots.add(root))
    const since = steady(seen, performance.now())
    state = recognise(location.href, seen, since)
    update()
    const again = [SETTLED, SETTLED_UNKNOWN, SETTLED_BUSY].find((ms) => since < ms)
    return { roots, loading: state.kind === 'loading', again: again && again - since }
  },
  life.signal,
)
