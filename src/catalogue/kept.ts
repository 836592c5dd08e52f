/** Makes something for a key once and keeps it: for keys of which there are few, never for what strangers write. */
/* @__NO_SIDE_EFFECTS__ */
export function kept<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const found = made.get(key) ?? make(key)
    made.set(key, found)
    return found
  }
}
