/** What `npm start` writes once everything answers. */
export interface Running {
  store_api: string
  admin: string | null
  sandbox: string
  publishable_key: string
  /** Otherwise sellers bring parcels to the counter. */
  books_couriers: boolean
  logins: Record<"buyer" | "seller" | "another_seller", { email: string; password: string }>
}

export class DemoError extends Error {}

type Request = {
  method?: "GET" | "POST"
  token?: string
  body?: unknown
  form?: FormData
  headers?: Record<string, string>
  /** Expect this status instead of any 2xx. */
  status?: number
}

/** One party of the demo that speaks HTTP to one server, as its own program would. */
export class Caller {
  constructor(
    private readonly base: string,
    private readonly headers: Record<string, string> = {}
  ) {}

  /** `T` is the documented shape of the answer. Throws `DemoError` unless the status is as expected. */
  async call<T>(
    path: string,
    { method, token, body, form, headers, status }: Request = {}
  ): Promise<T> {
    const answer = await fetch(this.base + path, {
      method: method ?? (body === undefined && !form ? "GET" : "POST"),
      headers: {
        ...this.headers,
        ...headers,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
      signal: AbortSignal.timeout(60_000),
    })
    const text = await answer.text()
    const expected = status === undefined ? answer.ok : answer.status === status
    if (!expected) throw new DemoError(`${path} answered ${answer.status}: ${text.slice(0, 400)}`)
    return JSON.parse(text || "{}") as T
  }
}

/** Asks until the answer is as wanted, for at most `seconds`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
  seconds = 60
): Promise<T> {
  const end = Date.now() + seconds * 1_000
  for (;;) {
    const answer = await ask()
    if (wanted(answer)) return answer
    if (Date.now() > end) throw new DemoError(`${what} did not happen within ${seconds} seconds`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
