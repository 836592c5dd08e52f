import browser from 'webextension-polyfill'

/**
 * Called whenever a value of an area has changed, in whichever window.
 * @param area local, session or managed
 * @param mine which keys matter
 * @returns ends it
 */
export function onStored(area: string, mine: (key: string) => boolean, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, where: string) => {
    if (where === area && Object.keys(changes).some(mine)) changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
