import { Failure } from "../../lib/failure"
import { sleep } from "../../lib/processes"
import type { Buyer, Storefront } from "../storefront"
import { Listener } from "../streams/listener"

const PATIENCE_MS = 60_000

/** How late messages were heard, over all watchers. */
export interface Delivered {
  count: number
  p50_ms: number
  p95_ms: number
  p99_ms: number
  slowest_ms: number
}

/** One live sale, its shop that writes, and guests who watch it. */
export class Room {
  /** When each message was sent, by its number. */
  private readonly sent: number[] = []
  private late: number[] = []
  private readonly watchers: { listener: Listener<null>; heard: number[] }[]

  private constructor(
    private readonly owner: Buyer,
    private readonly id: string,
    private readonly headers: Record<string, string>,
    { watchers, url }: { watchers: number; url: string }
  ) {
    this.watchers = Array.from({ length: watchers }, () => this.watcherAt(url))
  }

  static async of(shop: Storefront, where: { watchers: number; url: string }): Promise<Room> {
    const owner = await shop.aSeller("Live Ani")
    const { token } = owner
    const { variant_id } = await shop.aListing(owner, 150_000)
    const body = { title: "Live malam ini", pieces: [{ variant_id, live_price: 120_000 }] }
    const { live_sale } = await shop.send<{ live_sale: { id: string } }>("/seller/live", {
      token,
      body,
    })
    await shop.send(`/seller/live/${live_sale.id}/start`, { token, body: {} })
    return new Room(owner, live_sale.id, shop.headersOfAnybody(), where)
  }

  async open(url: string, atOnce: number): Promise<void> {
    for (let n = 0; n < this.watchers.length; n += atOnce)
      await Promise.all(
        this.watchers.slice(n, n + atOnce).map(({ listener }) => listener.open(url))
      )
  }

  /** The shop writes once a second. */
  async write({ url, seconds }: { url: string; seconds: number }): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      const begun = performance.now()
      const number = this.sent.push(begun) - 1
      const answer = await fetch(`${url}/seller/live/${this.id}/messages`, {
        method: "POST",
        headers: {
          ...this.headers,
          authorization: `Bearer ${this.owner.token}`,
          "content-type": "application/json",
        },
        body: JSON.stringify({ text: `nomor-${number}.` }),
      })
      if (!answer.ok) throw new Failure(`a message is answered ${answer.status}`)
      await answer.body?.cancel()
      await sleep(Math.max(0, begun + 1_000 - performance.now()))
    }
  }

  /** Until everybody has heard the last one. */
  async untilHeard(): Promise<void> {
    const last = this.sent.length - 1
    const until = performance.now() + PATIENCE_MS
    while (this.watchers.some(({ heard }) => heard.at(-1) !== last)) {
      if (performance.now() > until) return
      await sleep(50)
    }
  }

  measureAnew(): void {
    this.late = []
  }

  delivered(): Delivered {
    const sorted = this.late.toSorted((a, b) => a - b)
    const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN
    return {
      count: sorted.length,
      p50_ms: at(0.5),
      p95_ms: at(0.95),
      p99_ms: at(0.99),
      slowest_ms: at(1),
    }
  }

  /** Numbers of watchers who did not hear each message once and in order. */
  whoMissed(): number[] {
    return this.watchers.flatMap(({ heard, listener }, n) =>
      listener.lost > 0 ||
      heard.length !== this.sent.length ||
      heard.some((number, place) => number !== place)
        ? n
        : []
    )
  }

  close(): void {
    for (const { listener } of this.watchers) listener.cut()
  }

  private watcherAt(url: string): { listener: Listener<null>; heard: number[] } {
    const heard: number[] = []
    const told = (event: string) => {
      const number = Number(/nomor-(\d+)\./.exec(event)?.[1])
      if (Number.isNaN(number)) return
      heard.push(number)
      this.late.push(performance.now() - (this.sent[number] ?? 0))
    }
    return {
      heard,
      listener: new Listener(null, url, this.headers, told, `/store/live/${this.id}/stream`),
    }
  }
}
