import type { Browser, Page } from 'puppeteer-core'

/**
 * Puppeteer keeps its BiDi connection and the ids of its pages to itself, but has no call of its own for browser-chrome
 * scripts and for navigation to extension pages. These two are all that is taken from the inside.
 */
interface Inside {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> }
}
interface InsideFrame {
  _id: string
}

/** Id of a page's browsing context. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as InsideFrame)._id
}

/** Sends a BiDi command and gives its result. */
export async function bidi<R>(browser: Browser, method: string, params: object): Promise<R> {
  const { result } = await (browser as unknown as Inside).connection.send(method, params)
  return result as R
}

type Called = {
  type: 'success' | 'exception'
  result?: { value?: string }
  exceptionDetails?: { text: string }
}

/**
 * Runs functions in the browser's own window, where tabs, accessibility and console are at hand. Arguments and results
 * travel as JSON. Needs `--remote-allow-system-access`.
 */
export class BrowserWindow {
  constructor(
    private readonly browser: Browser,
    private readonly context: string,
  ) {}

  /** @param other a window that is not meant */
  static async of(browser: Browser, other?: BrowserWindow): Promise<BrowserWindow> {
    type Tree = { contexts: { context: string; url: string }[] }
    const { contexts } = await bidi<Tree>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })
    const main = contexts.find(
      ({ url, context }) => url === 'chrome://browser/content/browser.xhtml' && context !== other?.context,
    )
    if (!main) throw new Error('Firefox shows no browser window to its own scripts.')
    return new BrowserWindow(browser, main.context)
  }

  /** `code` is the source of a function; what it returns (or promises) comes back. */
  async call<R>(code: string, ...args: unknown[]): Promise<R> {
    const called = await bidi<Called>(this.browser, 'script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify((await (${code})(...JSON.parse(json))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context: this.context },
      awaitPromise: true,
    })
    if (called.type === 'exception') throw new Error(called.exceptionDetails?.text)
    return JSON.parse(called.result?.value ?? 'null') as R
  }
}
