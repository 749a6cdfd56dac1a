import { RateLimiterMemory } from "rate-limiter-flexible"
import { TooManyRequests } from "../too-many-requests"
import type { Area } from "./area"

const HOUR_MS = 3_600_000
/** Areas change when a village is split: an answer of yesterday is as good as one of today. */
const FRESH_MS = 24 * HOUR_MS
/** How long a kept answer stands in while the vendor cannot be asked. */
const STALE_MS = 30 * 24 * HOUR_MS
const KEPT_ANSWERS = 5_000

/** Searches that the vendor has to answer, in a minute; what is kept counts for nobody. */
const SEARCHES_OF_ONE = 60
const SEARCHES_OF_ALL = 600

type Kept = { areas: Area[]; asked_at: number }

type Settings = { now: () => number; of_one: number; of_all: number; fresh_ms: number }

/**
 * A vendor's areas, asked for once a day (or `fresh_ms`) per text however many search. Anybody may search, so that what
 * one address, and all together, can make the vendor answer is limited. All this is per process.
 */
export class KnownAreas {
  private readonly kept = new Map<string, Kept>()
  private readonly running = new Map<string, Promise<Area[]>>()
  private readonly now: () => number
  private readonly freshMs: number
  private readonly ofOne: RateLimiterMemory
  private readonly ofAll: RateLimiterMemory

  constructor(
    private readonly client: { areas(input: string): Promise<Area[]> },
    {
      now = Date.now,
      of_one = SEARCHES_OF_ONE,
      of_all = SEARCHES_OF_ALL,
      fresh_ms = FRESH_MS,
    }: Partial<Settings> = {}
  ) {
    this.now = now
    this.freshMs = fresh_ms
    this.ofOne = new RateLimiterMemory({ points: of_one, duration: 60 })
    this.ofAll = new RateLimiterMemory({ points: of_all, duration: 60 })
  }

  /** For anybody who types. Throws `TooManyRequests` for a caller who makes the vendor answer too often. */
  async search(input: string, caller: string): Promise<Area[]> {
    const key = keyOf(input)
    if (!this.isFresh(key) && !this.running.has(key)) await this.take(caller)
    return this.ask(key)
  }

  /** For addresses. Those of exactly this postal code; none when the vendor does not list it. */
  async ofPostalCode(code: string): Promise<Area[]> {
    const areas = await this.ask(keyOf(code))
    return areas.filter(({ postal_code }) => postal_code === code)
  }

  private async take(caller: string): Promise<void> {
    try {
      await this.ofOne.consume(caller)
      await this.ofAll.consume("all")
    } catch (refused) {
      const { msBeforeNext } = refused as { msBeforeNext?: number }
      if (msBeforeNext === undefined) throw refused
      throw new TooManyRequests(Math.ceil(msBeforeNext / 1_000))
    }
  }

  private async ask(key: string): Promise<Area[]> {
    const kept = this.kept.get(key)
    if (kept && this.isFresh(key)) return kept.areas
    const running = this.running.get(key)
    if (running) return running
    const asking = this.client
      .areas(key)
      .then((areas) => this.keep(key, areas))
      .catch((error: unknown) => {
        if (kept && this.now() - kept.asked_at < STALE_MS) return kept.areas
        throw error
      })
      .finally(() => this.running.delete(key))
    this.running.set(key, asking)
    return asking
  }

  private isFresh(key: string): boolean {
    const kept = this.kept.get(key)
    return kept !== undefined && this.now() - kept.asked_at < this.freshMs
  }

  private keep(key: string, areas: Area[]): Area[] {
    // A map keeps its order of insertion, so the first key is the one kept longest.
    this.kept.delete(key)
    this.kept.set(key, { areas, asked_at: this.now() })
    const oldest = this.kept.keys().next()
    if (this.kept.size > KEPT_ANSWERS && !oldest.done) this.kept.delete(oldest.value)
    return areas
  }
}

function keyOf(input: string): string {
  return input.trim().replace(/\s+/g, " ").toLowerCase()
}
