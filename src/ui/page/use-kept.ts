import { useEffect, useState } from 'preact/hooks'

/**
 * Something kept by the browser, read anew whenever it may have changed.
 * @param read gives it; the last call wins
 * @param watch tell of changes; each gives back its end
 * @param key what is read: another key reads another thing
 * @returns undefined until the first reading is there
 */
export function useKept<T>(
  read: () => Promise<T>,
  watch: readonly ((changed: () => void) => () => void)[],
  key = '',
): T | undefined {
  const [kept, setKept] = useState<{ key: string; value: T } | undefined>()
  useEffect(() => {
    let latest = 0
    const load = () => {
      const mine = ++latest
      void read().then(
        (value) => {
          if (mine === latest) setKept({ key, value })
        },
        // What was read last stays; the next change tries again.
        () => undefined,
      )
    }
    load()
    const ends = watch.map((one) => one(load))
    return () => {
      latest = -1
      for (const end of ends) end()
    }
  }, [key])
  return kept?.key === key ? kept.value : undefined
}
