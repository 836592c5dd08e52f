/** One interface over both browsers, so that each end-to-end spec is written once and runs in both. */

export const BROWSERS = ['chromium', 'firefox'] as const
export type BrowserName = (typeof BROWSERS)[number]

/** An answer to a request, as test/replica gives it. */
export interface Served {
  status: number
  headers: Record<string, string>
  body: string
}

/**
 * The network of a test: the page at an address, or null for "not ours". Asked only for documents on HubSpot's hosts;
 * everything else that asks for the network is refused and recorded, whoever asks.
 */
export type Respond = (url: string) => Served | null

export interface OpenOptions {
  /** Folder of the built extension. */
  extension: string
  /** The packed file of the same extension: what Firefox installs in the folder's place. Chromium loads folders alone. */
  archive?: string
  /** Folders of further extensions, for comparison. */
  beside?: string[]
  respond: Respond
  /** Further hosts that are answered, for look-alikes of HubSpot's. */
  alsoServed?: RegExp
  /** false shows a window, for a person to look at. */
  headless?: boolean
  /** What becomes of requests that are not answered. Tests refuse; a demo for a person may let help pages through. */
  elsewhere?: 'refuse' | 'allow'
  /** Leaves the page open that a new install begins with; without it, it is waited for and closed. */
  firstRun?: boolean
  /** Language of the browser's own interface (BCP 47), English unless told, whoever's machine it is. */
  language?: string
  /** Set where a test makes requests that must not be made on purpose; else `close` fails when there was any. */
  strays?: 'expected'
  /** Folder of a profile that outlives the browser; without one each start is the first. */
  profile?: string
}

export type ProblemKind = 'console-error' | 'page-error' | 'csp-violation' | 'stray-request'

/** Something that must not happen on a page. */
export interface Problem {
  kind: ProblemKind
  text: string
  /** Address of the page, empty where the browser does not say. */
  at: string
}

/** A node of the accessibility tree, in ARIA's role names in both browsers; text leaves have the role `text`. */
export interface AxNode {
  role: string
  name: string
  level?: number
  expanded?: boolean
  pressed?: boolean
  checked?: boolean
  selected?: boolean
  disabled?: boolean
  focused?: boolean
  children: AxNode[]
  /** The browser's own handle on the node: give it back, do not read it. */
  handle: string
}

/** What a screen reader is told of one Scopelight card. */
export interface Card {
  name: string
  /** Text leaves in reading order, trimmed, empty ones left out. */
  text: string[]
  /** Names of its buttons, `summary` elements among them, in reading order. */
  buttons: string[]
  node: AxNode
}

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Emulation {
  colorScheme?: 'light' | 'dark'
  reducedMotion?: boolean
  forcedColors?: boolean
}

/** A string is an exact name (spaces folded), a pattern is searched for. */
export type Name = string | RegExp

/** States to wait for, and how long (ms, 5000 unless told). */
export interface Wanted extends Partial<Omit<AxNode, 'role' | 'name' | 'children' | 'handle'>> {
  timeout?: number
}

/** What a tab and a popup have in common: all of it in words of the accessibility tree and of a person's hands. */
export interface Surface {
  /** The whole accessibility tree, closed shadow roots included. */
  tree(): Promise<AxNode>
  /** Every Scopelight card there is. */
  cards(): Promise<Card[]>
  /** Waits for a card of that name; throws with what is there instead. */
  waitForCard(name?: Name, timeout?: number): Promise<Card>
  /** Waits for a node of that role, name and state; throws with the nodes of that role that are there instead. */
  waitFor(role: string, name: Name, wanted?: Wanted): Promise<AxNode>
  /** Clicks as a person does; waits first for the node to be there and to stand still. */
  click(role: string, name: Name): Promise<void>
  /** Presses a key or a chord such as `Shift+Tab`, in the names of KeyboardEvent.key. */
  press(key: string): Promise<void>
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>
  /** Writes a PNG of what is seen. */
  screenshot(file: string): Promise<void>
  close(): Promise<void>
}

export interface HarnessPage extends Surface {
  /** Opens an address and waits for its load event. */
  goto(url: string): Promise<void>
  /** Address in the address bar, history changes included. */
  url(): Promise<string>
  reload(): Promise<void>
  /** Makes it the tab that is seen: the others may be slowed down by the browser. */
  toFront(): Promise<void>
  back(): Promise<void>
  forward(): Promise<void>
  /** Runs in the page's own world, as the page's scripts would; the result must be JSON. */
  evaluate<R>(expression: string): Promise<R>
  /** Text on the clipboard. */
  clipboard(): Promise<string>
  /** Lets the page's own scripts, and so `evaluate` and axe, look into the card: its closed root becomes its `shadowRoot`. */
  exposeCard(): Promise<void>
  /** Where a node stands, scrolled into view. Throws when it has gone or has no box. */
  box(node: AxNode): Promise<Box>
  /** What is left out is as it is without emulation. */
  emulate(emulation: Emulation): Promise<void>
  /** In CSS pixels; a zoom goes back to 1. */
  setViewport(width: number, height: number): Promise<void>
  /** Page zoom, as with Ctrl and +: 2 is 200 %. The viewport shrinks in CSS pixels, as it does for a person. */
  setZoom(factor: number): Promise<void>
  /** Larger text: the default font size in Chromium (reaches rem and em), text-only zoom in Firefox (reaches all text). */
  setTextSize(factor: number): Promise<void>
}

export interface HarnessBrowser {
  readonly name: BrowserName
  /** From the call to a browser with the extension in it. */
  readonly startedInMs: number
  /** `chrome-extension://<id>` or `moz-extension://<id>`. */
  readonly extensionOrigin: string
  /** The same of the further extensions, in their order. */
  readonly besideOrigins: string[]
  /** Resolves when the browser has gone, whoever closed it. */
  readonly closed: Promise<void>
  newPage(): Promise<HarnessPage>
  /** Allows the extension in private windows, which loads it anew, and opens a tab in one. */
  newPrivatePage(): Promise<HarnessPage>
  /** Tabs that all run as if each were in front. */
  newPages(count: number): Promise<HarnessPage[]>
  /** Loads the extension anew under the open pages, as an update does. */
  reloadExtension(): Promise<void>
  /** Removes the extension under the open pages, as a person does in the browser's own settings. */
  removeExtension(): Promise<void>
  /** Ends the extension's background as the browser does when it is idle; the next message starts it again. */
  stopBackground(): Promise<void>
  /** Hands the global scope of the extension's running background to a function, given by its source. The result must be JSON. */
  inBackground<R>(code: string): Promise<R>
  /** Opens a page of the extension, such as `src/popup/index.html`, in a tab. */
  extensionPage(path: string): Promise<HarnessPage>
  /** Presses the toolbar button on a tab, which grants activeTab, and gives the real popup. */
  openPopup(on: HarnessPage): Promise<Surface>
  /** The real side panel or sidebar, once something has opened it. */
  sidePanel(): Promise<Surface>
  /** Everything that must not happen and did, since the start or the last `forgetProblems`. */
  problems(): Promise<Problem[]>
  forgetProblems(): Promise<void>
  /** Ends the browser. Rejects when anything asked for the network since the start, forgotten problems included. */
  close(): Promise<void>
}
