import { vi } from 'vitest'

type Items = Record<string, unknown>
type Changed = (changes: Items, area: string) => void

const listeners = new Set<Changed>()

/** One storage area in memory, whose values are copies, as the browser's are. */
function area(name: string) {
  const items = new Map<string, unknown>()
  const change = (keys: string[], act: (key: string) => void) => {
    for (const key of keys) act(key)
    for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), name)
  }
  return {
    get: vi.fn(
      async (keys: string | string[] | null): Promise<Items> =>
        Object.fromEntries(
          [...items]
            .filter(([key]) => keys === null || [keys].flat().includes(key))
            .map(([key, value]) => [key, structuredClone(value)]),
        ),
    ),
    set: vi.fn(async (more: Items) =>
      change(Object.keys(more), (key) => items.set(key, structuredClone(more[key]))),
    ),
    remove: vi.fn(async (keys: string | string[]) => change([keys].flat(), (key) => items.delete(key))),
    clear: vi.fn(async () => change([...items.keys()], (key) => items.delete(key))),
  }
}

/** As much of the browser as rooms over it need in tests: storage in memory, and tabs that do as they are told. */
export const fake = {
  storage: {
    local: area('local'),
    session: area('session'),
    managed: area('managed'),
    onChanged: {
      addListener: (listener: Changed) => void listeners.add(listener),
      removeListener: (listener: Changed) => void listeners.delete(listener),
    },
  },
  tabs: {
    get: vi.fn(async (id: number) => ({ id })),
    query: vi.fn(async (_: object) => [{ id: 7, windowId: 1 }]),
    update: vi.fn(async (_: number, __: object) => ({})),
    reload: vi.fn(async (_: number) => undefined),
    sendMessage: vi.fn(async (_: number, __: unknown): Promise<unknown> => undefined),
  },
  windows: { getCurrent: vi.fn(async () => ({ incognito: false })) },
  i18n: { getMessage: (id: string, _: string[] = []): string => id, getUILanguage: () => 'en' },
  runtime: { id: 'us' },
}

/** Empties every area and forgets what was called. */
export async function emptied(): Promise<void> {
  const { local, session, managed } = fake.storage
  for (const one of [local, session, managed]) await one.clear()
  vi.clearAllMocks()
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, task: () => unknown) => task() },
    userActivation: { hasBeenActive: false },
  })
}
