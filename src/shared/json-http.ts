import { setTimeout as pause } from "node:timers/promises"
import { Agent, type FormData, request } from "undici"
import { countVendorCall } from "./metrics"
import { VendorError } from "./vendor-error"

export { VendorError } from "./vendor-error"

const MAX_ANSWER_BYTES = 2 * 1024 * 1024
const FIRST_BACK_OFF_MS = 100

type JsonHttpOptions = {
  /** The vendor's name in errors. */
  service: string
  baseUrl: string
  headers?: Record<string, string>
  /** Longest time of one `send`, its retries included. */
  timeoutMs: number
}

export type JsonRequest = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  /** Sent as JSON. */
  body?: unknown
  /** Sent as multipart/form-data instead of `body`. */
  form?: FormData
  /** Sent as application/x-www-form-urlencoded instead of `body`. */
  fields?: Record<string, string>
  query?: Record<string, string | number | boolean | undefined>
  /** Beside those of every call. */
  headers?: Record<string, string>
  timeoutMs?: number
  /** Sending it twice does no more than sending it once. @default true for GET */
  idempotent?: boolean
  /** Further tries after no connection, 429 or 5xx; only if idempotent. @default 1 */
  retries?: number
}

export type JsonAnswer = { status: number; body: unknown }

/**
 * HTTP to one vendor that speaks JSON. One `send` never lasts longer than its time-out (connecting,
 * headers, body, retries and pauses together), never reads more than 2 MB and follows no redirects.
 * An answer in JSON is returned whatever its status: only the vendor's client knows what it means.
 * Throws `VendorError`: VENDOR_UNREACHABLE, VENDOR_TIMEOUT, VENDOR_BAD_ANSWER.
 */
export class JsonHttp {
  private readonly agent: Agent

  constructor(private readonly options: JsonHttpOptions) {
    this.agent = new Agent({ connect: { timeout: options.timeoutMs } })
  }

  send(path: string, call: JsonRequest): Promise<JsonAnswer> {
    const { service } = this.options
    return countVendorCall(service, this.sendPatiently(path, call), ({ status }) =>
      isTemporary(status) ? "VENDOR_BAD_ANSWER" : "ok"
    )
  }

  private async sendPatiently(path: string, call: JsonRequest): Promise<JsonAnswer> {
    const idempotent = call.idempotent ?? call.method === "GET"
    const retries = idempotent ? (call.retries ?? 1) : 0
    const deadline = Date.now() + (call.timeoutMs ?? this.options.timeoutMs)
    for (let attempt = 0; ; attempt++) {
      const outcome = await this.attempt(path, call, deadline, idempotent)
      const wait = FIRST_BACK_OFF_MS * 2 ** attempt * (0.5 + Math.random())
      const lastTry = attempt >= retries || Date.now() + wait >= deadline
      if (outcome instanceof VendorError) {
        if (lastTry || !outcome.retryable || outcome.code === "VENDOR_TIMEOUT") throw outcome
      } else if (lastTry || !isTemporary(outcome.status)) {
        return outcome
      }
      await pause(wait)
    }
  }

  private async attempt(
    path: string,
    { method, query, headers, ...call }: JsonRequest,
    deadline: number,
    idempotent: boolean
  ): Promise<JsonAnswer | VendorError> {
    const what = `${method} ${path}`
    const content = contentOf(call)
    const signal = AbortSignal.timeout(Math.max(1, deadline - Date.now()))
    let status: number | undefined
    try {
      const answer = await request(this.url(path, query), {
        method,
        dispatcher: this.agent,
        signal,
        headers: {
          accept: "application/json",
          ...content.headers,
          ...this.options.headers,
          ...headers,
        },
        body: content.body,
      })
      status = answer.statusCode
      return this.parse(what, status, await readText(answer.body))
    } catch (cause) {
      return this.failure(what, cause, { timedOut: signal.aborted, status, idempotent })
    }
  }

  private parse(what: string, status: number, text: string | undefined): JsonAnswer | VendorError {
    const bad = (why: string) =>
      this.error("VENDOR_BAD_ANSWER", `${why} to ${what} (HTTP ${status})`, isTemporary(status), {
        status,
      })
    if (text === undefined) return bad(`answered more than ${MAX_ANSWER_BYTES} bytes`)
    try {
      return { status, body: JSON.parse(text) }
    } catch {
      return bad(text.trim() === "" ? "gave an empty answer" : "did not answer in JSON")
    }
  }

  private failure(
    what: string,
    cause: unknown,
    { timedOut, status, idempotent }: { timedOut: boolean; status?: number; idempotent: boolean }
  ): VendorError {
    const reason = reasonOf(cause)
    if (timedOut || reason.endsWith("_TIMEOUT")) {
      return this.error("VENDOR_TIMEOUT", `did not answer ${what} in time`, idempotent, { status })
    }
    const neverArrived = reason === "ECONNREFUSED" || reason === "ENOTFOUND"
    const message = `could not be reached for ${what} (${reason})`
    return this.error("VENDOR_UNREACHABLE", message, idempotent || neverArrived, { status })
  }

  private error(
    code: VendorError["code"],
    message: string,
    retryable: boolean,
    { status }: { status?: number }
  ): VendorError {
    const vendor = this.options.service
    return new VendorError({ vendor, code, message: `${vendor} ${message}`, status, retryable })
  }

  private url(path: string, query: JsonRequest["query"] = {}): URL {
    // Not `new URL(path, baseUrl)`: that would drop a path in the base, such as the sandbox's.
    const url = new URL(this.options.baseUrl.replace(/\/+$/, "") + path)
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value))
    }
    return url
  }
}

function contentOf({ body, form, fields }: Pick<JsonRequest, "body" | "form" | "fields">): {
  headers?: Record<string, string>
  body?: FormData | string
} {
  if (form) return { body: form }
  if (fields)
    return {
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
    }
  if (body === undefined) return {}
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
}

function isTemporary(status: number): boolean {
  return status === 429 || status >= 500
}

/** The body as text, or `undefined` when it is larger than we read. */
async function readText(body: AsyncIterable<Buffer>): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    // Leaving the loop destroys the body and with it the connection.
    if (size > MAX_ANSWER_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString("utf8")
}

function reasonOf(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "code" in cause
    ? String(cause.code)
    : "no connection"
}
