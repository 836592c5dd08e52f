import { maskWrapped } from '../request/mask-wrapped'
import type { Done, Order } from './beside'
import { type Ask, type Checked, check } from './check'
import { fixesFor } from './fixes'

/** The checker's worker: does one order after the other. It is ended while it works when a newer one comes. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const done: Done<Order> = 'ask' in data ? answerTo(data.ask) : maskWrapped(data.mask)
  postMessage(done)
})

function answerTo(ask: Ask): Checked {
  const checked = check(ask)
  return checked.ok ? { ...checked, fixes: fixesFor(checked) } : checked
}
