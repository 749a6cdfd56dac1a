import { boolean, filled, isObject, type Json, type Loose, number, toJson } from "./json"

/** A vendor's bad day, ordered by a test. */
export interface Fault {
  id: number
  /** A vendor's name, or `*`. */
  vendor: string
  /** Part of the path, such as `/v1/rates` or `/status`; absent = every path. */
  path: string | null
  method: string | null
  latency_ms: number
  /** HTTP status to answer; `null` = the real answer. */
  status: number | null
  body: Json
  /** `true`: the call takes effect first, then its answer is replaced or lost. */
  after: boolean
  /** `true`: the connection is cut instead of answering. */
  disconnect: boolean
  /** How often it still strikes; `null` = until deleted. */
  times: number | null
  hits: number
}

export class FaultList {
  private faults: Fault[] = []
  private counter = 0

  /** Reads a fault from a request; a text says what is wrong with it. */
  add(wanted: Loose): Fault | string {
    const vendor = filled(wanted.vendor)
    if (
      !vendor ||
      !["midtrans", "iris", "biteship", "rajaongkir", "meilisearch", "cloudinary", "*"].includes(
        vendor
      )
    ) {
      return "vendor must be midtrans, iris, biteship, rajaongkir, meilisearch, cloudinary or *"
    }
    const latency = number(wanted.latency_ms) ?? 0
    const status = number(wanted.status) ?? null
    const body = wanted.body === "" || wanted.body === undefined ? null : toJson(wanted.body)
    const disconnect = boolean(wanted.disconnect) ?? false
    if (latency <= 0 && status === null && body === null && !disconnect) {
      return "a fault needs latency_ms, status, body or disconnect"
    }
    if (status !== null && (status < 200 || status > 599)) return "status must be 200 to 599"
    this.counter += 1
    const fault: Fault = {
      id: this.counter,
      vendor,
      path: filled(wanted.path) ?? null,
      method: filled(wanted.method)?.toUpperCase() ?? null,
      latency_ms: latency,
      status: status ?? (body === null ? null : 200),
      body,
      after: boolean(wanted.after) ?? false,
      disconnect,
      times: number(wanted.times) ?? null,
      hits: 0,
    }
    this.faults.push(fault)
    return fault
  }

  /** The first fault that strikes this call; it is counted. */
  strike(call: { vendor: string; path: string; method: string }): Fault | undefined {
    const fault = this.faults.find(
      (candidate) =>
        (candidate.vendor === "*" || candidate.vendor === call.vendor) &&
        (!candidate.path || call.path.includes(candidate.path)) &&
        (!candidate.method || candidate.method === call.method)
    )
    if (!fault) return undefined
    fault.hits += 1
    if (fault.times !== null && fault.hits >= fault.times) {
      this.faults = this.faults.filter((other) => other !== fault)
    }
    return fault
  }

  all(): Fault[] {
    return [...this.faults]
  }

  clear(): void {
    this.faults = []
  }
}

/** Body and content type of a fault's answer: objects as JSON, texts as HTML or plain text. */
export function faultAnswer(fault: Fault): { type: string; payload: string } {
  if (typeof fault.body === "string") {
    const html = fault.body.trimStart().startsWith("<")
    return {
      type: html ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
      payload: fault.body,
    }
  }
  const payload =
    isObject(fault.body) || Array.isArray(fault.body) ? JSON.stringify(fault.body) : "{}"
  return { type: "application/json; charset=utf-8", payload }
}
