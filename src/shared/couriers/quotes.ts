import {
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
} from "cockatiel"
import { VendorError } from "../json-http"
import { setBreaker } from "../metrics"
import { type CourierRate, cheapestFirst } from "./courier-rate"
import type { QuoteRequest } from "./quote-request"

/** How long a kept quote stands in while the vendor cannot be asked. */
const STALE_MS = 24 * 60 * 60 * 1_000
/** A stand-in is offered this long before the vendor is asked again. */
const STALE_TTL_MS = 15_000
const KEPT_LEGS = 2_000

export type Quote = {
  /** Cheapest first; empty when no courier goes there. */
  rates: CourierRate[]
  /** When the oldest of the prices was given by the vendor. */
  quoted_at: Date
  /** When the prices should be asked for again. */
  expires_at: Date
  /** `false` when the vendor did not answer for some couriers, so that others may exist. */
  complete: boolean
}

/** One question to a vendor, which is the same for all that have the same key. */
export type QuoteLeg = {
  key: string
  couriers: readonly string[]
  ask: () => Promise<CourierRate[]>
}

/** Who is asked for prices, and how a parcel is asked about. */
export type QuotedVendor = {
  name: string
  /** How long a quote is served without asking again. */
  quote_ttl_seconds: number
  legsOf: (request: QuoteRequest) => QuoteLeg[]
}

/** Prices of somebody else, of couriers that the vendor does not answer for. */
export type StandIn = (request: QuoteRequest) => Promise<CourierRate[]>

type Leg = { rates: CourierRate[]; quotedAt: number; expiresAt: number; stands_in: boolean }

type Settings = { failuresToOpen: number; halfOpenAfterMs: number; now: () => number }

/**
 * Prices of couriers, asked for once per parcel however many ask at a time: Medusa asks for a price
 * at every change of a cart. A quote lasts at most as long as the vendor's client waits, is kept for
 * `quote_ttl_seconds`, and the last good one of the same parcel stands in for up to 24 hours while
 * the vendor is down; where none is kept, whoever stands in is asked. After five failures in a row the vendor is left
 * alone for ten seconds, so that buyers do not wait for a time-out each. All this is per process.
 */
export class RateQuotes {
  private readonly kept = new Map<string, Leg>()
  private readonly running = new Map<string, Promise<Leg>>()
  private readonly breaker: CircuitBreakerPolicy
  private readonly now: () => number
  private standIn: StandIn | undefined

  constructor(
    private readonly vendor: QuotedVendor,
    { failuresToOpen = 5, halfOpenAfterMs = 10_000, now = Date.now }: Partial<Settings> = {}
  ) {
    this.now = now
    this.breaker = circuitBreaker(handleWhen(isOutage), {
      breaker: new ConsecutiveBreaker(failuresToOpen),
      halfOpenAfter: halfOpenAfterMs,
    })
    this.breaker.onBreak(() => setBreaker(vendor.name, true))
    this.breaker.onReset(() => setBreaker(vendor.name, false))
  }

  standInBy(standIn: StandIn): void {
    this.standIn = standIn
  }

  /** Throws `VendorError` only when nobody answered for any of the couriers. */
  async quote(request: QuoteRequest): Promise<Quote> {
    const legs = this.vendor.legsOf(request)
    const answers = await Promise.allSettled(legs.map((leg) => this.leg(leg, request)))
    const good = answers.flatMap((a) => (a.status === "fulfilled" ? [a.value] : []))
    const failed = answers.find((answer) => answer.status === "rejected")
    if (failed && !good.length) throw failed.reason
    const now = this.now()
    return {
      rates: cheapestFirst(good.flatMap((leg) => leg.rates)),
      quoted_at: new Date(Math.min(now, ...good.map((leg) => leg.quotedAt))),
      expires_at: new Date(
        Math.min(
          now + (failed ? STALE_TTL_MS : this.vendor.quote_ttl_seconds * 1_000),
          ...good.map((leg) => leg.expiresAt)
        )
      ),
      complete: !failed && !good.some(({ stands_in }) => stands_in),
    }
  }

  private async leg(asked: QuoteLeg, request: QuoteRequest): Promise<Leg> {
    const { key } = asked
    const kept = this.kept.get(key)
    if (kept && kept.expiresAt > this.now()) return kept
    const running = this.running.get(key)
    if (running) return running
    const asking = this.ask(asked, request, kept).finally(() => this.running.delete(key))
    this.running.set(key, asking)
    return asking
  }

  private async ask(
    { key, couriers, ask }: QuoteLeg,
    request: QuoteRequest,
    kept: Leg | undefined
  ): Promise<Leg> {
    try {
      const rates = await this.breaker.execute(ask)
      const quotedAt = this.now()
      const expiresAt = quotedAt + this.vendor.quote_ttl_seconds * 1_000
      return this.keep(key, { rates, quotedAt, expiresAt, stands_in: false })
    } catch (error) {
      const expiresAt = this.now() + STALE_TTL_MS
      if (kept && !kept.stands_in && this.now() - kept.quotedAt < STALE_MS) {
        return this.keep(key, { ...kept, expiresAt })
      }
      // Who stands in and does not answer either is no other reason than the vendor's silence.
      const rates = (await this.standIn?.({ ...request, couriers }).catch(() => [])) ?? []
      if (rates.length > 0)
        return this.keep(key, { rates, quotedAt: this.now(), expiresAt, stands_in: true })
      throw isBrokenCircuitError(error) ? circuitOpen(this.vendor.name) : error
    }
  }

  private keep(key: string, leg: Leg): Leg {
    // A map keeps its order of insertion, so the first key is the one kept longest.
    this.kept.delete(key)
    this.kept.set(key, leg)
    const oldest = this.kept.keys().next()
    if (this.kept.size > KEPT_LEGS && !oldest.done) this.kept.delete(oldest.value)
    return leg
  }
}

/** A refusal is an answer: the vendor is up. */
function isOutage(error: unknown): boolean {
  return !(error instanceof VendorError && error.code === "VENDOR_REJECTED")
}

function circuitOpen(vendor: string): VendorError {
  return new VendorError({
    vendor,
    code: "VENDOR_CIRCUIT_OPEN",
    message: `${vendor} failed several times in a row and is left alone for some seconds`,
    retryable: true,
  })
}
