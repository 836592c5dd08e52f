/** What stands in the place of webextension-polyfill where the browser itself speaks in promises (vite.config.ts). */
export default (globalThis as unknown as { browser: typeof import('webextension-polyfill') }).browser
