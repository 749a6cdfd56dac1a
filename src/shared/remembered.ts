type Entry<Answer> = { answer: Promise<Answer>; fresh_until: number; known_until: number }

/**
 * Remembers answers of some work for a while, in this process: it is done once for all who ask for the
 * same meanwhile. An older answer is given for `meanwhile_ms` more, while the work is done again for those
 * who come after: nobody waits for it who does not have to. What fails is not remembered. `most` bounds
 * the memory: the oldest go first.
 */
export function remembered<Answer>({
  for_ms,
  meanwhile_ms = 0,
  most,
}: {
  for_ms: number
  meanwhile_ms?: number
  most: number
}): (key: string, work: () => Promise<Answer>) => Promise<Answer> {
  const known = new Map<string, Entry<Answer>>()
  const remember = (key: string, answer: Promise<Answer>) => {
    const fresh_until = performance.now() + for_ms
    const entry = { answer, fresh_until, known_until: fresh_until + meanwhile_ms }
    known.delete(key)
    known.set(key, entry)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    answer.catch(() => known.get(key) === entry && known.delete(key))
    return entry
  }
  return (key, work) => {
    const now = performance.now()
    const before = known.get(key)
    if (!before || before.known_until <= now) return remember(key, work()).answer
    if (before.fresh_until <= now) {
      // Whoever asks next is given the old answer too, until there is a new one.
      before.fresh_until = before.known_until
      work().then(
        (answer) => remember(key, Promise.resolve(answer)),
        () => known.get(key) === before && known.delete(key)
      )
    }
    return before.answer
  }
}
