import type { CDPSession } from 'playwright-core'
import type { Cdp } from './chromium-target'
import type { Problems } from './problems'

type Answer = {
  id?: number
  method?: string
  params?: Record<string, unknown>
  result?: unknown
  error?: { message: string }
}

/**
 * A session with a target that Playwright does not show (popup, extension worker), carried in messages of the
 * browser's session. Gives commands and hands each event of the target to `onEvent`.
 */
export async function attach(
  browser: CDPSession,
  targetId: string,
  onEvent: (method: string, params: Record<string, unknown>) => void,
): Promise<Cdp> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>()
  let last = 0
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const answer = JSON.parse(event.message) as Answer
    if (answer.id === undefined) return onEvent(answer.method ?? '', answer.params ?? {})
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.error) asked?.failed(new Error(answer.error.message))
    else asked?.done(answer.result)
  })
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    for (const { failed } of waiting.values()) failed(new Error('The target has gone.'))
    waiting.clear()
  })
  return {
    send: (method, params = {}) =>
      new Promise((done, failed) => {
        const id = ++last
        waiting.set(id, { done, failed })
        const message = JSON.stringify({ id, method, params })
        browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(failed)
      }),
  }
}

/** Attaches and writes the target's console errors, exceptions and policy violations into the list, from its start. */
export async function attachAndWatch(
  browser: CDPSession,
  targetId: string,
  at: string,
  problems: Problems,
): Promise<Cdp> {
  const cdp = await attach(browser, targetId, (method, params) => {
    if (method === 'Runtime.exceptionThrown') {
      const { exceptionDetails } = params as {
        exceptionDetails: { text: string; exception?: { description?: string } }
      }
      problems.add('page-error', exceptionDetails.exception?.description ?? exceptionDetails.text, at)
    }
    if (method === 'Runtime.consoleAPICalled') {
      const { type, args } = params as { type: string; args: { value?: unknown; description?: string }[] }
      problems.console(type, args.map((arg) => String(arg.value ?? arg.description)).join(' '), at)
    }
    if (method === 'Log.entryAdded') {
      const { entry } = params as { entry: { level: string; text: string } }
      problems.console(entry.level, entry.text, at)
    }
  })
  await Promise.all([cdp.send('Runtime.enable'), cdp.send('Log.enable')])
  return cdp
}
