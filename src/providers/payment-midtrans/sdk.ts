import { CoreApi, MidtransError as SdkError, Snap } from "midtrans-client"
import { countVendorCall } from "../../shared/metrics"
import { MidtransError } from "./errors"
import type { MidtransOptions } from "./options"

const MAX_ANSWER_BYTES = 2 * 1024 * 1024

/** What came back: Midtrans puts the true code in the body, often under HTTP 200. */
export type Answer = {
  /** Null for any 2xx: the official client does not tell. */
  http_status: number | null
  body: unknown
}

/**
 * A `midtrans-client` that serves one call. As shipped it has no time limit, knows only the vendor's
 * hosts and has headers per client instead of per call; time limit, host and headers are set on this
 * instance alone, because the class's own (`ApiConfig.CORE_…_BASE_URL`) belong to the whole process.
 */
export function coreApi(options: MidtransOptions, timeoutMs: number): CoreApi {
  const core = new CoreApi({ isProduction: options.is_production, serverKey: options.server_key })
  core.apiConfig.getCoreApiBaseUrl = () => options.core_base_url
  return bounded(core, timeoutMs)
}

/** As `coreApi`, for Snap; `headers` ride on this one call. */
export function snapApi(
  options: MidtransOptions,
  timeoutMs: number,
  headers: Record<string, string> = {}
): Snap {
  const snap = new Snap({ isProduction: options.is_production, serverKey: options.server_key })
  snap.apiConfig.getSnapApiBaseUrl = () => options.snap_base_url
  Object.assign(snap.httpClient.http_client.defaults.headers.common, headers)
  return bounded(snap, timeoutMs)
}

function bounded<C extends CoreApi | Snap>(client: C, timeoutMs: number): C {
  Object.assign(client.httpClient.http_client.defaults, {
    // axios' own `timeout` restarts with every byte; the signal ends the call whatever happens.
    signal: AbortSignal.timeout(timeoutMs),
    maxContentLength: MAX_ANSWER_BYTES,
    // A redirected POST arrives as an empty GET, and the key would travel to another address.
    maxRedirects: 0,
  })
  return client
}

/**
 * Waits for a call of the official client and gives back its answer, also one that the client calls
 * an error (it compares codes loosely, and 407 is a success under HTTP 200 but not under HTTP 407).
 *
 * @throws MidtransError MIDTRANS_UNAVAILABLE when nothing answered in time
 */
export function answerOf(call: Promise<unknown>): Promise<Answer> {
  return countVendorCall("midtrans", settled(call))
}

async function settled(call: Promise<unknown>): Promise<Answer> {
  try {
    return { http_status: null, body: await call }
  } catch (error) {
    // The client's error holds the request with its Authorization header: it stays in here.
    if (error instanceof SdkError && error.httpStatusCode !== null) {
      return { http_status: Number(error.httpStatusCode), body: error.ApiResponse }
    }
    const status = redirectStatus(error)
    if (status !== null) return { http_status: status, body: null }
    throw new MidtransError("MIDTRANS_UNAVAILABLE", `Midtrans did not answer (${reasonOf(error)})`)
  }
}

/** An HTTP status below 400 that axios refuses is rejected by the client as axios' own error. */
function redirectStatus(error: unknown): number | null {
  const response = property(error, "response")
  const status = property(response, "status")
  return typeof status === "number" ? status : null
}

/** `ECONNREFUSED`, `ERR_CANCELED` (our time limit) … */
function reasonOf(error: unknown): string {
  const code = property(property(error, "rawHttpClientData"), "code") ?? property(error, "code")
  if (code === "ERR_CANCELED") return "time limit"
  return typeof code === "string" ? code : "no answer"
}

function property(holder: unknown, key: string): unknown {
  return typeof holder === "object" && holder !== null ? Reflect.get(holder, key) : undefined
}
