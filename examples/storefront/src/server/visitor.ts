/**
 * The address of whoever asks, for Reluv's limits, as the proxies before this server tell it: each adds to
 * `x-forwarded-for` whom it got the request from, and what stands before theirs anybody may have written. Null where
 * `STOREFRONT_PROXIES` names none: then nothing tells a visitor's address from an invented one.
 */
export function visitorOf(headers: Headers): string | null {
  const proxies = Number.parseInt(process.env.STOREFRONT_PROXIES ?? "0", 10)
  if (!(proxies > 0)) return null
  const told = (headers.get("x-forwarded-for") ?? "").split(",").map((one) => one.trim())
  return told.filter(Boolean).at(-proxies) ?? null
}

/** How Reluv is told who a request is made for. */
export function asVisitor(visitor: string | null): Record<string, string> {
  return visitor ? { "x-forwarded-for": visitor } : {}
}
