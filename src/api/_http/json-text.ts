import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * Answers JSON that is text already, for whoever asks and for caches on the way. `max_age_seconds` is for
 * what may be that old; else a cache asks again each time, and the `ETag` spares the body.
 */
export function answerJson<Body>(
  req: MedusaRequest,
  res: MedusaResponse<Body>,
  json: string,
  { max_age_seconds }: { max_age_seconds: number }
): void {
  const anonymous = req.headers.authorization === undefined && req.headers.cookie === undefined
  const age = max_age_seconds > 0 ? `max-age=${max_age_seconds}` : "no-cache"
  res.set("cache-control", anonymous ? `public, ${age}` : "private, no-cache")
  res.vary("authorization")
  // The text of such a body, written elsewhere.
  res.type("json").send(json as Body)
}
