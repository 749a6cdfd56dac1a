import type { MedusaRequest } from "@medusajs/framework/http"
import { RequestErrors } from "../../shared/request-errors"

const PRINTABLE = /^[\x21-\x7e]{1,255}$/

/** The `Idempotency-Key` of a request, if it has one. Throws `INPUT_INVALID`. */
export function idempotencyKeyOf(req: MedusaRequest): string | null {
  const key = req.headers["idempotency-key"]
  if (key === undefined) return null
  if (typeof key === "string" && PRINTABLE.test(key)) return key
  throw RequestErrors.INPUT_INVALID({
    problems: "Idempotency-Key: 1 to 255 printable characters without spaces, such as a UUID",
  })
}
