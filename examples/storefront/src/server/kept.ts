type Entry<V> = { until: number; value: V }

/** What is remembered for so long, and of so many: the oldest goes where there would be more. No timer runs for it. */
export class Kept<V> {
  // In the order in which they were set, which is that in which they end.
  readonly #entries = new Map<string, Entry<V>>()

  constructor(
    private readonly ms: number,
    private readonly most: number
  ) {}

  get size(): number {
    return this.#entries.size
  }

  get(key: string): V | undefined {
    const entry = this.#entries.get(key)
    return entry && entry.until > Date.now() ? entry.value : undefined
  }

  set(key: string, value: V): void {
    this.#entries.delete(key)
    this.#entries.set(key, { until: Date.now() + this.ms, value })
    for (const [oldest, { until }] of this.#entries) {
      if (until > Date.now() && this.#entries.size <= this.most) return
      this.#entries.delete(oldest)
    }
  }

  /** What was remembered, which is forgotten. */
  take(key: string): V | undefined {
    const value = this.get(key)
    this.#entries.delete(key)
    return value
  }
}
