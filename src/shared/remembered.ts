/**
 * Remembers answers of some work for a while, in this process: it is done once for all who ask for the
 * same meanwhile. What fails is not remembered. `most` bounds the memory: the oldest go first.
 */
export function remembered<Answer>({
  for_ms,
  most,
}: {
  for_ms: number
  most: number
}): (key: string, work: () => Promise<Answer>) => Promise<Answer> {
  const known = new Map<string, { until: number; answer: Promise<Answer> }>()
  return (key, work) => {
    const now = performance.now()
    const before = known.get(key)
    if (before && before.until > now) return before.answer
    known.delete(key)
    const entry = { until: now + for_ms, answer: work() }
    known.set(key, entry)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    entry.answer.catch(() => known.get(key) === entry && known.delete(key))
    return entry.answer
  }
}
