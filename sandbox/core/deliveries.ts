import type { Clock } from "./clock"
import { uuid } from "./ids"
import type { JsonObject } from "./json"

/** One webhook on its way to the merchant. */
export interface Delivery {
  id: string
  vendor: "midtrans" | "iris" | "biteship"
  /** Deliveries with the same key leave in order; a retry does not hold up later ones. */
  key: string
  url: string
  headers: Record<string, string>
  body: JsonObject | null
  created_at: number
  attempts: { at: number; status: number | null; error: string | null }[]
  /** When to try again, in real milliseconds; `null` = finished. */
  next_at: number | null
}

export type NewDelivery = Pick<Delivery, "vendor" | "key" | "url" | "headers" | "body">

const TIMEOUT_MS = 15_000
const KEEP = 2_000

/** How many more attempts an answer earns (Midtrans' table; `null` = no answer at all). */
function retriesFor(status: number | null): number {
  if (status === null) return 5
  if (status >= 200 && status < 300) return 0
  if (status === 301 || status === 302 || status === 303) return 0
  if (status === 500) return 1
  if (status === 400 || status === 404) return 2
  if (status === 503) return 4
  return 5
}

interface Surroundings {
  clock: Clock
  deliveries: () => Delivery[]
  changed: () => void
  intervals: () => number[]
}

export class DeliveryQueue {
  private readonly lastOf = new Map<string, Promise<Delivery>>()
  private readonly busy = new Set<string>()
  private closed = false
  private readonly abort = new AbortController()

  constructor(private readonly around: Surroundings) {}

  /** Sends now, after earlier ones of the same key. Resolves after the first attempt. */
  send(wanted: NewDelivery): Promise<Delivery> {
    const now = this.around.clock.now()
    const delivery: Delivery = {
      ...wanted,
      id: uuid(),
      created_at: now,
      attempts: [],
      next_at: Date.now(),
    }
    const all = this.around.deliveries()
    all.push(delivery)
    if (all.length > KEEP) all.splice(0, all.length - KEEP)
    this.busy.add(delivery.id)
    const before = this.lastOf.get(wanted.key) ?? Promise.resolve()
    const sent = before.then(() => this.attempt(delivery))
    this.lastOf.set(wanted.key, sent)
    void sent.then(() => {
      if (this.lastOf.get(wanted.key) === sent) this.lastOf.delete(wanted.key)
    })
    return sent
  }

  /** Tries again what is due. Called by the sandbox's ticker. */
  retryDue(): void {
    for (const delivery of this.around.deliveries()) {
      if (delivery.next_at === null || this.busy.has(delivery.id)) continue
      if (delivery.next_at <= Date.now()) {
        this.busy.add(delivery.id)
        void this.attempt(delivery)
      }
    }
  }

  close(): void {
    this.closed = true
    this.abort.abort()
  }

  private async attempt(delivery: Delivery): Promise<Delivery> {
    if (this.closed) return delivery
    const { status, error } = await this.post(delivery.url, delivery)
    this.busy.delete(delivery.id)
    // Stopped in the middle: the attempt does not count, the next start makes it again.
    if (this.closed) return delivery
    delivery.attempts.push({ at: this.around.clock.now(), status, error })
    const used = delivery.attempts.length - 1
    const wait = this.around.intervals()[used]
    const again = used < retriesFor(status) && wait !== undefined
    delivery.next_at = again ? Date.now() + wait : null
    this.around.changed()
    return delivery
  }

  private async post(
    url: string,
    delivery: Delivery,
    redirects = 5
  ): Promise<{ status: number | null; error: string | null }> {
    try {
      const answer = await fetch(url, {
        method: "POST",
        redirect: "manual",
        headers: delivery.headers,
        body: delivery.body ? JSON.stringify(delivery.body) : undefined,
        signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), this.abort.signal]),
      })
      await answer.arrayBuffer()
      const location = answer.headers.get("location")
      if ((answer.status === 307 || answer.status === 308) && location && redirects > 0) {
        return this.post(new URL(location, url).toString(), delivery, redirects - 1)
      }
      return { status: answer.status, error: null }
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
      return { status: null, error: cause instanceof Error ? cause.message : String(cause) }
    }
  }
}
