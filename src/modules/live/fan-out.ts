import type { LiveEvent, ReadUntil } from "./feed"

/** Somebody who reads a feed as it goes on. */
export type Follower = {
  readonly customer_id: string
  /** Takes what is next; each once, in order. */
  tell(event: LiveEvent): void
}

export type Feed = {
  read(input: { after: readonly ReadUntil[]; most: number }): Promise<LiveEvent[]>
  last(input: { customer_ids: readonly string[] }): Promise<ReadUntil[]>
  warn(problem: unknown): void
}

/** Of one feed in one statement; the next goes on. */
const MOST = 200
/** Feeds of one statement. */
const FEEDS_AT_ONCE = 500

/**
 * Hands what is new to all who follow in this process: one statement for all of them, one at a time, however many
 * follow and however often they are woken.
 */
export class FanOut {
  /** Each with what it has read. */
  private readonly followers = new Map<string, Map<Follower, number>>()
  private woken = new Set<string>()
  private running: Promise<void> | null = null

  constructor(private readonly feed: Feed) {}

  get isEmpty(): boolean {
    return this.followers.size === 0
  }

  /** Hands on what comes after `seq` from now on. @returns how to stop */
  follow(follower: Follower, seq: number): () => void {
    const { customer_id } = follower
    const them = this.followers.get(customer_id) ?? new Map<Follower, number>()
    this.followers.set(customer_id, them.set(follower, seq))
    this.wake(customer_id)
    return () => {
      them.delete(follower)
      if (them.size === 0 && this.followers.get(customer_id) === them)
        this.followers.delete(customer_id)
    }
  }

  /** Something is new in a feed. */
  wake(customer_id: string): void {
    if (!this.followers.has(customer_id)) return
    this.woken.add(customer_id)
    this.running ??= this.run().finally(() => {
      this.running = null
    })
  }

  /** Looks at all feeds that somebody follows: what nobody was woken for is found, too. */
  async lookAround(): Promise<void> {
    if (this.isEmpty) return
    try {
      const last = await this.feed.last({ customer_ids: [...this.followers.keys()] })
      for (const { customer_id, seq } of last)
        if (this.readBy(customer_id) < seq) this.wake(customer_id)
      await this.running
    } catch (error) {
      this.feed.warn(error)
    }
  }

  private async run(): Promise<void> {
    while (this.woken.size > 0) {
      const feeds = [...this.woken].slice(0, FEEDS_AT_ONCE)
      for (const customer_id of feeds) this.woken.delete(customer_id)
      const after = feeds
        .filter((customer_id) => this.followers.has(customer_id))
        .map((customer_id) => ({ customer_id, seq: this.readBy(customer_id) }))
      try {
        const events = await this.feed.read({ after, most: MOST })
        const told = new Map<string, number>()
        const from = new Map(after.map(({ customer_id, seq }) => [customer_id, seq]))
        for (const event of events) {
          this.tell(event, from.get(event.customer_id) ?? 0)
          told.set(event.customer_id, (told.get(event.customer_id) ?? 0) + 1)
        }
        for (const [customer_id, count] of told) if (count === MOST) this.woken.add(customer_id)
      } catch (error) {
        // They are looked at again soon, and have read no further.
        this.feed.warn(error)
      }
    }
  }

  /** Whoever came while it was read, and is behind `from`, has been woken for: what they lack is read next. */
  private tell(event: LiveEvent, from: number): void {
    const them = this.followers.get(event.customer_id)
    for (const [follower, read] of them ?? []) {
      if (event.seq <= read || read < from) continue
      them?.set(follower, event.seq)
      follower.tell(event)
    }
  }

  /** What all who follow a feed here have read. */
  private readBy(customer_id: string): number {
    return Math.min(...(this.followers.get(customer_id)?.values() ?? []))
  }
}
