/** Sources of the functions that run in Firefox's own window (see BrowserWindow.call). */

/** A tab's `browser` element, by the id of its BiDi context. */
const BROWSER_OF = `const browserOf = (context) => {
  if (context === 'popup') return document.querySelector('.webextension-popup-browser')
  if (context === 'sidebar') return document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  return gBrowser.browsers.find((browser) => NavigableManager.getIdForBrowser(browser) === context)
}`

const ACCESSIBLE_OF = `const accessibleOf = (context) => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
  const browser = browserOf(context)
  return { service, browser, frame: browser && service.getAccessibleFor(browser) }
}`

/** (context) -> the raw accessibility tree of that tab, or null while there is none yet. */
export const TREE = `(context) => {
  ${BROWSER_OF}
  ${ACCESSIBLE_OF}
  const { service, frame } = accessibleOf(context)
  const S = Ci.nsIAccessibleStates
  const read = (node, path) => {
    const attributes = {}
    for (const { key, value } of node.attributes?.enumerate() ?? []) attributes[key] = value
    const state = {}
    node.getState(state, {})
    const has = (bit) => (state.value & bit) !== 0
    const children = []
    for (let i = 0; i < node.childCount; i++) children.push(read(node.getChildAt(i), path + '/' + i))
    return { role: service.getStringRole(node.role), name: node.name ?? '', attributes, path, children,
      expandable: has(S.STATE_EXPANDED) || has(S.STATE_COLLAPSED), expanded: has(S.STATE_EXPANDED),
      pressed: has(S.STATE_PRESSED), checkable: has(S.STATE_CHECKABLE), checked: has(S.STATE_CHECKED),
      selectable: has(S.STATE_SELECTABLE), selected: has(S.STATE_SELECTED),
      disabled: has(S.STATE_UNAVAILABLE), focused: has(S.STATE_FOCUSED) }
  }
  const root = frame?.firstChild
  return root ? read(root, '') : null
}`

/** (context, path, name) -> box of a node in CSS pixels of the page's viewport; null when it is not that node any more. */
export const BOX = `async (context, path, name) => {
  ${BROWSER_OF}
  ${ACCESSIBLE_OF}
  const { browser, frame } = accessibleOf(context)
  let node = frame?.firstChild
  for (const step of path.split('/').slice(1)) node = node && Number(step) < node.childCount ? node.getChildAt(Number(step)) : null
  if (!node || (node.name ?? '') !== name) return null
  const bounds = (of) => {
    const [x, y, width, height] = [{}, {}, {}, {}]
    of.getBounds(x, y, width, height)
    return { x: x.value, y: y.value, width: width.value, height: height.value }
  }
  const view = bounds(frame)
  const inside = (box) => box.y >= view.y && box.y + box.height <= view.y + view.height
  if (!inside(bounds(node))) {
    node.scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE)
    for (let i = 0; i < 40 && !inside(bounds(node)); i++) await new Promise((resolve) => setTimeout(resolve, 25))
  }
  const box = bounds(node)
  return { ...box, x: box.x - view.x, y: box.y - view.y, viewWidth: view.width, viewHeight: view.height }
}`

/** (context, {colorScheme, reducedMotion, forcedColors}) */
export const EMULATE = `(context, { colorScheme, reducedMotion, forcedColors }) => {
  ${BROWSER_OF}
  const { browsingContext } = browserOf(context)
  browsingContext.prefersColorSchemeOverride = colorScheme ?? 'none'
  browsingContext.prefersReducedMotionOverride = reducedMotion ? 'reduce' : 'none'
  browsingContext.forcedColorsOverride = forcedColors ? 'active' : 'none'
}`

/** (start of an address) Closes the tab that stands there, once it does; gives up after three seconds. */
export const CLOSE_TAB = `async (address) => {
  const found = () => gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith(address))
  for (let i = 0; i < 60 && !found(); i++) await new Promise((resolve) => setTimeout(resolve, 50))
  if (found()) gBrowser.removeTab(found())
}`

/** (context, 'fullZoom' | 'textZoom', factor) */
export const ZOOM = `(context, kind, factor) => {
  ${BROWSER_OF}
  browserOf(context).browsingContext[kind] = factor
}`

/** (context) A tab that is not in front goes on drawing and running as if it were. */
export const STAY_AWAKE = `(context) => {
  ${BROWSER_OF}
  browserOf(context).browsingContext.isActive = true
}`

/** (id) Allows an extension in private windows, as its page in the add-ons manager does, and opens such a window. */
export const OPEN_PRIVATE = `async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
  await (await AddonManager.getAddonByID(id)).reload()
  const opened = OpenBrowserWindow({ private: true })
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }))
  await opened.delayedStartupPromise
}`

/** (context) -> the number of the process that a tab's page runs in. */
export const PROCESS = `(context) => {
  ${BROWSER_OF}
  return browserOf(context).browsingContext.currentWindowGlobal.osPid
}`

/** () -> whether there is a tab whose process has gone. */
export const CRASHED = `() => gBrowser.tabs.some((tab) => tab.hasAttribute('crashed'))`

/** (id) Ends the event page of an extension. */
export const STOP_BACKGROUND = `async (id) => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true })
}`

/** () Starts to keep what Firefox itself says on its console about policies and about scripts of extensions and pages. */
export const LISTEN = `() => {
  window.scopelightHeard = []
  Services.console.registerListener(window.scopelightListener = { observe(message) {
    if (!(message instanceof Ci.nsIScriptError)) return
    const { category, errorMessage, sourceName, flags } = message
    window.scopelightHeard.push({ category, text: errorMessage, at: sourceName, warning: (flags & Ci.nsIScriptError.warningFlag) !== 0 })
  } })
}`

/** () -> what was kept since the last call. */
export const HEARD = '() => window.scopelightHeard.splice(0)'

/** (context) -> the tab's address. */
export const ADDRESS = `(context) => {
  ${BROWSER_OF}
  return browserOf(context).currentURI.spec
}`

/** () -> text on the clipboard. */
export const CLIPBOARD = `() => {
  const wanted = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable)
  wanted.init(null)
  wanted.addDataFlavor('text/plain')
  Services.clipboard.getData(wanted, Ci.nsIClipboard.kGlobalClipboard, window.browsingContext.currentWindowContext)
  const data = {}
  wanted.getTransferData('text/plain', data)
  return data.value.QueryInterface(Ci.nsISupportsString).data
}`

/** (extension id) Presses its toolbar button on the tab in front, as a click does: activeTab is granted. */
export const OPEN_POPUP = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID(id)
  // The button closes a popup that is still open.
  const popup = () => document.querySelector('.webextension-popup-browser')
  popup()?.closest('panel')?.hidePopup()
  for (let i = 0; i < 40 && popup(); i++) await new Promise((resolve) => setTimeout(resolve, 25))
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
}`

/** (context, path, name) Does the default action of a node of the popup or sidebar, as assistive technology does; false when it has gone. */
export const POPUP_ACT = `(context, path, name) => {
  ${BROWSER_OF}
  ${ACCESSIBLE_OF}
  let node = accessibleOf(context).frame?.firstChild
  for (const step of path.split('/').slice(1)) node = node && Number(step) < node.childCount ? node.getChildAt(Number(step)) : null
  if (!node || (node.name ?? '') !== name) return false
  node.doAction(0)
  return true
}`

/** (context, keys, modifiers) Types keys into the popup or sidebar through Firefox's own text input. */
export const POPUP_KEYS = `(context, keys, modifiers) => {
  ${BROWSER_OF}
  browserOf(context).focus()
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
  if (!input.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys now.')
  const code = (key) => KeyboardEvent['DOM_VK_' + ({ ' ': 'SPACE', Enter: 'RETURN' }[key] ?? key.replace('Arrow', '')).toUpperCase()]
  const event = (key) => [
    new KeyboardEvent('', { key, keyCode: code(key) ?? 0 }),
    key.length > 1 ? input.KEY_NON_PRINTABLE_KEY : 0,
  ]
  for (const modifier of modifiers) input.keydown(...event(modifier))
  for (const key of keys) {
    input.keydown(...event(key))
    input.keyup(...event(key))
  }
  for (const modifier of modifiers) input.keyup(...event(modifier))
}`

/** (context) -> PNG of the popup or sidebar as a data URL. */
export const POPUP_PICTURE = `async (context) => {
  ${BROWSER_OF}
  const { browsingContext } = browserOf(context)
  const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d').drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/png')
}`

/** (context) */
export const POPUP_CLOSE = `(context) => {
  if (context === 'sidebar') SidebarController.hide()
  else document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()
}`

/** (language) -> makes it the browser's own, which with no language pack stays in English where we do not look. */
export const SPEAK = `(language) => {
  Services.locale.availableLocales = [...new Set([...Services.locale.availableLocales, language])]
  Services.locale.requestedLocales = [language]
}`
