import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client"

/**
 * What this process counts for whoever watches it (docs/operations.md). A registry of our own: a project that counts by
 * itself has Prometheus' default one. No label ever holds an id, an address or a person: routes are templates.
 */
export const metrics = new Registry()

collectDefaultMetrics({ register: metrics })

const registers = [metrics]

const requests = new Histogram({
  name: "reluv_http_request_seconds",
  help: "HTTP requests by route template",
  labelNames: ["method", "route", "status"],
  buckets: [0.025, 0.1, 0.2, 0.5, 1, 5],
  registers,
})
const vendorCalls = new Histogram({
  name: "reluv_vendor_call_seconds",
  help: "calls to vendors, each with its retries; outcome is ok, or the code of what went wrong",
  labelNames: ["vendor", "outcome"],
  buckets: [0.1, 0.3, 1, 2, 5, 10],
  registers,
})
const breakers = new Gauge({
  name: "reluv_vendor_breaker_open",
  help: "1 while a vendor is left alone because it failed several times in a row",
  labelNames: ["vendor"],
  registers,
})
const facts = new Counter({
  name: "reluv_facts_total",
  help: "facts that this process told: the funnel of a checkout, claims, parcels, money",
  labelNames: ["name"],
  registers,
})
const clocks = new Counter({
  name: "reluv_clock_items_total",
  help: "items that clocks took up, by how it went",
  labelNames: ["clock", "outcome"],
  registers,
})
const rounds = new Gauge({
  name: "reluv_round_timestamp_seconds",
  help: "when what this process does again and again went well last",
  labelNames: ["round"],
  registers,
})
const refused = new Counter({
  name: "reluv_rate_limited_total",
  help: "requests that were refused because there were too many",
  labelNames: ["group"],
  registers,
})
const audited = new Gauge({
  name: "reluv_ledger_audited_timestamp_seconds",
  help: "when this process last proved the whole ledger",
  registers,
})
const wrongs = new Gauge({
  name: "reluv_ledger_wrongs",
  help: "rows that were wrong in this process' last audit",
  registers,
})

/** Seconds since a moment that `performance.now()` gave. */
const since = (started: number) => (performance.now() - started) / 1_000

export function countRequest(
  { method, route, status }: { method: string; route: string; status: number },
  started: number
): void {
  requests.observe({ method, route, status: String(status) }, since(started))
}

/** Counts a call to a vendor, however it ends. */
export async function countVendorCall<T>(
  vendor: string,
  call: Promise<T>,
  outcomeOf: (answer: T) => string = () => "ok"
): Promise<T> {
  const started = performance.now()
  try {
    const answer = await call
    vendorCalls.observe({ vendor, outcome: outcomeOf(answer) }, since(started))
    return answer
  } catch (error) {
    const { code } = Object(error) as { code?: unknown }
    const outcome = typeof code === "string" ? code : "error"
    vendorCalls.observe({ vendor, outcome }, since(started))
    throw error
  }
}

export function setBreaker(vendor: string, isOpen: boolean): void {
  breakers.set({ vendor }, isOpen ? 1 : 0)
}

export function countFacts(names: readonly string[]): void {
  for (const name of names) facts.inc({ name })
}

export function countClockItem(clock: string, outcome: "done" | "failed"): void {
  clocks.inc({ clock, outcome })
}

export function countRound(round: string): void {
  rounds.set({ round }, Date.now() / 1_000)
}

export function countRefused(group: string): void {
  refused.inc({ group })
}

export function countAudit(wrong: number): void {
  audited.set(Date.now() / 1_000)
  wrongs.set(wrong)
}
