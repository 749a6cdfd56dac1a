import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RequestErrors } from "../../../shared/request-errors"

/** PostgreSQL takes no NUL character and, in JSON, no half of a surrogate pair. */
const NOT_STORABLE = /[\0\p{Surrogate}]/u

/**
 * Refuses an address or a body that the database could not take, before any route reads it. Headers
 * cannot hold such characters: Node refuses them. What vendors send is stored as they wrote it.
 */
export function storableRequest(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  // Where it was logged, `originalUrl` has lost its tokens; where it is mounted, `url` its beginning.
  if (/%00|\0/.test(`${req.originalUrl} ${req.url}`)) refuse("the address")
  if (!req.path.startsWith("/hooks/") && !isStorable(req.body)) refuse("the body")
  next()
}

function refuse(what: string): never {
  throw RequestErrors.INPUT_INVALID({
    problems: `${what} must not contain a NUL character or half of a surrogate pair`,
  })
}

/** Looks at every text and key; not by recursion, because a body may be nested thousands deep. */
function isStorable(body: unknown): boolean {
  const waiting: unknown[] = [body]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value === "string" && NOT_STORABLE.test(value)) return false
    if (typeof value !== "object" || value === null) continue
    for (const [key, inner] of Object.entries(value)) waiting.push(key, inner)
  }
  return true
}
