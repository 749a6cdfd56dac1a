import {
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
} from "cockatiel"
import { VendorError } from "../../shared/json-http"
import { type CourierRate, cheapestFirst } from "./answers/rate"
import type { BiteshipClient, RatesRequest } from "./client"
import type { BiteshipOptions } from "./options"
import { keyOf, legsOf, type QuoteRequest } from "./quote-legs"

/** How long a kept quote stands in while Biteship cannot be asked. */
const STALE_MS = 24 * 60 * 60 * 1_000
/** A stand-in is offered this long before Biteship is asked again. */
const STALE_TTL_MS = 15_000
const KEPT_LEGS = 2_000

export type Quote = {
  /** Cheapest first; empty when no courier goes there. */
  rates: CourierRate[]
  /** When the oldest of the prices was given by Biteship. */
  quoted_at: Date
  /** When the prices should be asked for again. */
  expires_at: Date
  /** `false` when Biteship did not answer for some couriers, so that others may exist. */
  complete: boolean
}

type Leg = { rates: CourierRate[]; quotedAt: number; expiresAt: number }

type Settings = { failuresToOpen: number; halfOpenAfterMs: number; now: () => number }

/**
 * Prices of couriers, asked for once per parcel however many ask at a time: Medusa asks for a price
 * at every change of a cart. A quote lasts at most `rates_timeout_ms`, is kept for
 * `quote_ttl_seconds`, and the last good one of the same parcel stands in for up to 24 hours while
 * Biteship is down. After five failures in a row Biteship is left alone for ten seconds, so that
 * buyers do not wait for a time-out each. All this is per process.
 */
export class RateQuotes {
  private readonly kept = new Map<string, Leg>()
  private readonly running = new Map<string, Promise<Leg>>()
  private readonly breaker: CircuitBreakerPolicy
  private readonly now: () => number

  constructor(
    private readonly client: Pick<BiteshipClient, "rates">,
    private readonly options: BiteshipOptions,
    { failuresToOpen = 5, halfOpenAfterMs = 10_000, now = Date.now }: Partial<Settings> = {}
  ) {
    this.now = now
    this.breaker = circuitBreaker(handleWhen(isOutage), {
      breaker: new ConsecutiveBreaker(failuresToOpen),
      halfOpenAfter: halfOpenAfterMs,
    })
  }

  /** Throws `VendorError` only when Biteship answered for none of the couriers. */
  async quote(request: QuoteRequest): Promise<Quote> {
    const legs = legsOf(request, this.options)
    const answers = await Promise.allSettled(legs.map((leg) => this.leg(leg)))
    const good = answers.flatMap((a) => (a.status === "fulfilled" ? [a.value] : []))
    const failed = answers.find((answer) => answer.status === "rejected")
    if (failed && !good.length) throw failed.reason
    const now = this.now()
    return {
      rates: cheapestFirst(good.flatMap((leg) => leg.rates)),
      quoted_at: new Date(Math.min(now, ...good.map((leg) => leg.quotedAt))),
      expires_at: new Date(
        Math.min(
          now + (failed ? STALE_TTL_MS : this.options.quote_ttl_seconds * 1_000),
          ...good.map((leg) => leg.expiresAt)
        )
      ),
      complete: !failed,
    }
  }

  private async leg(request: RatesRequest): Promise<Leg> {
    const key = keyOf(request)
    const kept = this.kept.get(key)
    if (kept && kept.expiresAt > this.now()) return kept
    const running = this.running.get(key)
    if (running) return running
    const asking = this.ask(request, key, kept).finally(() => this.running.delete(key))
    this.running.set(key, asking)
    return asking
  }

  private async ask(request: RatesRequest, key: string, kept: Leg | undefined): Promise<Leg> {
    try {
      const rates = await this.breaker.execute(() => this.client.rates(request))
      const quotedAt = this.now()
      const expiresAt = quotedAt + this.options.quote_ttl_seconds * 1_000
      return this.keep(key, { rates, quotedAt, expiresAt })
    } catch (error) {
      if (kept && this.now() - kept.quotedAt < STALE_MS) {
        return this.keep(key, { ...kept, expiresAt: this.now() + STALE_TTL_MS })
      }
      throw isBrokenCircuitError(error) ? circuitOpen() : error
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

/** A refusal is an answer: Biteship is up. */
function isOutage(error: unknown): boolean {
  return !(error instanceof VendorError && error.code === "VENDOR_REJECTED")
}

function circuitOpen(): VendorError {
  return new VendorError({
    vendor: "biteship",
    code: "VENDOR_CIRCUIT_OPEN",
    message: "biteship failed several times in a row and is left alone for some seconds",
    retryable: true,
  })
}
