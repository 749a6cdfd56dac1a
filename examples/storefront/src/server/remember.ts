/** Asks once in a while for what is the same for everybody; one that fails is asked again. */
export function remember<T>(seconds: number, ask: (key: string) => Promise<T>) {
  const kept = new Map<string, { at: number; value: Promise<T> }>()
  return (key: string): Promise<T> => {
    const known = kept.get(key)
    if (known && Date.now() - known.at < seconds * 1000) return known.value
    const value = ask(key)
    kept.set(key, { at: Date.now(), value })
    value.catch(() => kept.delete(key))
    return value
  }
}
