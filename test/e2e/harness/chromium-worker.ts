import type { CDPSession } from 'playwright-core'
import { until } from './ax'
import { attach, attachAndWatch } from './chromium-attach'
import type { Problems } from './problems'

/** How long a worker is waited for, ms. */
const START = 3000

/** Listens to every extension worker, also to one that starts again later. */
export async function watchWorkers(session: CDPSession, problems: Problems): Promise<void> {
  session.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type !== 'service_worker') return
    attachAndWatch(session, targetInfo.targetId, targetInfo.url, problems).catch((error: Error) => {
      problems.add('page-error', `The worker could not be watched: ${error.message}`, targetInfo.url)
    })
  })
  await session.send('Target.setDiscoverTargets', { discover: true })
}

/** Comes back once the worker's script has run, which listens to messages. */
const LOADED = `new Promise((loaded) => {
  const look = () => (chrome.runtime?.onMessage.hasListeners() ? loaded(null) : setTimeout(look, 10))
  look()
})`

/** The extension's worker where it runs. */
async function workerOf(session: CDPSession, origin: string) {
  const { targetInfos } = await session.send('Target.getTargets')
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`))
}

/** What Chromium says of a worker that is ended while it starts anew, which one that Chromium itself ends never does. */
export const ENDED_LOADING = 'Failed to load the script unexpectedly'

/** Ends the extension's worker where it runs. */
export async function stopWorker(session: CDPSession, origin: string): Promise<void> {
  const worker = await workerOf(session, origin)
  if (!worker) return
  await inWorker(session, origin, LOADED).catch(() => undefined)
  await session.send('Target.closeTarget', { targetId: worker.targetId })
}

/** Runs an expression in the extension's worker; throws where it does not run. */
export async function inWorker<R>(session: CDPSession, origin: string, expression: string): Promise<R> {
  const worker = await until(
    () => workerOf(session, origin),
    START,
    async () => 'The worker of the extension does not run.',
  )
  const cdp = await attach(session, worker.targetId, () => undefined)
  const asked = { expression, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = (await cdp.send('Runtime.evaluate', asked)) as {
    result: { value?: R }
    exceptionDetails?: { text: string }
  }
  if (exceptionDetails) throw new Error(exceptionDetails.text)
  return result.value as R
}
