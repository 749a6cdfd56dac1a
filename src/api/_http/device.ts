import type { MedusaRequest } from "@medusajs/framework/http"
import { visitorOf } from "../../domain/listing/visitor"
import { computedToken } from "../../shared/computed-token"
import { addressOfAsker } from "./asker"

/** A keyed hash of the address and browser that ask; null for a program. */
export function deviceOf(req: MedusaRequest): string | null {
  const asker = {
    customer_id: null,
    address: addressOfAsker(req),
    agent: req.get("user-agent") ?? "",
  }
  const id = visitorOf(asker)
  return id && computedToken(req.scope, { purpose: "reluv-device", id })
}
