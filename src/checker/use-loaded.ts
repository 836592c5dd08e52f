import { useEffect, useState } from 'preact/hooks'

/** A part of the program that is fetched from the extension's own files when it is first needed. @returns null until then */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ part: T } | null>(null)
  useEffect(() => {
    let here = true
    void load().then((part) => {
      if (here) setLoaded({ part })
    })
    return () => {
      here = false
    }
  }, [])
  return loaded?.part ?? null
}
