import { expectAsContracted } from "./contract"
import { serverUrl, testServers } from "./servers"

export type Answer<T = unknown> = { status: number; body: T; ms: number; headers: Headers }

/** What every refusal looks like. */
export type Refusal = { type: string; message: string; code?: string }

type Request = {
  method?: "GET" | "POST" | "DELETE"
  body?: unknown
  token?: string
  headers?: Record<string, string>
  /** Which of the test servers answers. @default 0 */
  server?: number
}

/**
 * Sends one request as a storefront or the sellers' app would; any status is an answer. Throws when a
 * route of ours answers what its contract does not say.
 */
export async function send<T = Refusal>(path: string, request: Request = {}): Promise<Answer<T>> {
  const { method, body, token, headers, server } = request
  const text =
    typeof body === "string" ? body : body === undefined ? undefined : JSON.stringify(body)
  const asked = { method: method ?? (body === undefined ? "GET" : "POST"), path }
  const started = performance.now()
  const answer = await fetch(serverUrl(server) + path, {
    method: asked.method,
    headers: {
      // A connection that idles is closed by the server just when a busy test comes back to it.
      connection: "close",
      "x-publishable-api-key": testServers().publishable_key,
      ...(text === undefined ? {} : { "content-type": "application/json" }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: text,
    signal: AbortSignal.timeout(180_000),
  })
  const received = parsed(await answer.text())
  const ms = performance.now() - started
  expectAsContracted(asked, { status: answer.status, body: received })
  return { status: answer.status, body: received as T, ms, headers: answer.headers }
}

/** As `send`, for steps that are not what a test is about: throws unless the answer is 2xx. */
export async function call<T>(path: string, request: Request = {}): Promise<T> {
  const { status, body } = await send<T>(path, request)
  if (status >= 200 && status < 300) return body
  throw new Error(`${path} answered ${status}: ${JSON.stringify(body).slice(0, 400)}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text || "{}")
  } catch {
    return { text }
  }
}
