import { Client, type Config, type FetchArgs, FetchError, type FetchInput } from "@medusajs/js-sdk"

type Refused = { status: number; statusText: string; body: unknown }

/**
 * A refusal. `code` is stable: switch on it. `message` is for people. `code` and `type` are null where
 * neither Reluv nor Medusa answered, such as a proxy.
 */
export class ReluvError extends FetchError {
  readonly code: string | null
  readonly type: string | null
  /** Where several fields stand in the way: each with a code of its own. */
  readonly fields: readonly { field: string; code: string; message: string }[]

  constructor({ status, statusText, body }: Refused) {
    const { code, type, message, fields } = Object(body) as Record<string, unknown>
    super(textOf(message) ?? statusText, statusText, status)
    this.name = "ReluvError"
    this.code = textOf(code)
    this.type = textOf(type)
    this.fields = Array.isArray(fields) ? fields : []
  }
}

/** The SDK's client, of which only what happens to a request and its answer is different. */
export class ReluvClient extends Client {
  private readonly settings: Config

  constructor(config: Config) {
    super(config)
    this.settings = config
  }

  override async fetch<T>(input: FetchInput, init: FetchArgs = {}): Promise<T> {
    const { query, headers: _, body, ...rest } = init
    const headers = await this.headersOf(init)
    const url = input instanceof Request ? new URL(input.url) : this.urlOf(String(input))
    for (const [name, value] of pairsOf(query ?? {})) url.searchParams.append(name, value)
    const answer = await fetch(url, {
      ...rest,
      ...this.credentials(),
      headers,
      body: isPlain(body) ? JSON.stringify(body) : (body as BodyInit | null | undefined),
    })
    if (!answer.ok) {
      const { status, statusText } = answer
      const told: unknown = await answer.json().catch(() => null)
      throw new ReluvError({ status, statusText, body: told })
    }
    const wantsJson = headers.get("accept")?.includes("application/json")
    return (wantsJson ? await contentOf(answer) : answer) as T
  }

  private async headersOf({ headers, body }: FetchArgs): Promise<Headers> {
    const all = {
      accept: "application/json",
      ...(isPlain(body) ? { "content-type": "application/json" } : {}),
      ...this.getApiKeyHeader_(),
      ...this.getPublishableKeyHeader_(),
      ...(this.locale ? { "x-medusa-locale": this.locale } : {}),
      ...this.settings.globalHeaders,
      ...(await this.getJwtHeader_()),
      ...headers,
    }
    const made = new Headers()
    for (const [name, value] of Object.entries(all)) {
      if (value === null) made.delete(name)
      else if (typeof value === "string") made.set(name, value)
    }
    return made
  }

  /** An address below the server's, or below the page's own where the SDK takes that. */
  private urlOf(path: string): URL {
    const { baseUrl } = this.settings
    const own = typeof window !== "undefined" && (baseUrl === "" || baseUrl === "/")
    const base = new URL(own ? window.location.origin : baseUrl)
    return new URL(`${base.pathname.replace(/\/$/, "")}/${path.replace(/^\//, "")}`, base.origin)
  }

  private credentials(): { credentials?: RequestCredentials } {
    const { type, fetchCredentials = "include" } = this.settings.auth ?? {}
    if (!("credentials" in Request.prototype)) return {}
    return { credentials: type === "session" ? fetchCredentials : "omit" }
  }
}

/** `/store/orders/:id/payment` with its parameters in place. */
export function addressOf(path: string, params: Record<string, string>): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (!value) throw new Error(`${path} needs the parameter ${name}`)
    return encodeURIComponent(value)
  })
}

/** A list of one keeps its brackets, or the server would read a text. */
function pairsOf(query: object, within?: string): [string, string][] {
  return Object.entries(query).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const name = within === undefined ? key : `${within}[${key}]`
    if (value === undefined || value === null) return []
    if (value instanceof Date) return [[name, value.toISOString()]]
    if (Array.isArray(value) && value.every((item) => typeof item !== "object")) {
      const repeated = value.length === 1 ? `${name}[]` : name
      return value.map((item) => [repeated, String(item)])
    }
    return typeof value === "object" ? pairsOf(value, name) : [[name, `${value as string}`]]
  })
}

function isPlain(body: FetchArgs["body"]): body is Record<string, unknown> {
  const prototype: unknown = body ? Object.getPrototypeOf(body) : undefined
  return prototype === Object.prototype || prototype === null || Array.isArray(body)
}

async function contentOf(answer: Response): Promise<unknown> {
  if (answer.headers.get("content-type")?.includes("json")) {
    const text = await answer.text()
    return text ? JSON.parse(text) : undefined
  }
  const blob = await answer.blob()
  return blob.size > 0 ? blob : undefined
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null
}
