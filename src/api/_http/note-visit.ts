import type { MedusaRequest } from "@medusajs/framework/http"
import { visitorOf } from "../../domain/listing/visitor"
import { LISTING_VIEW_MODULE } from "../../modules/listing-view"
import { addressOfAsker } from "./asker"
import { customerIdIn } from "./customer"

/** Somebody looks at a listing, unless it is a program. */
export function noteVisit(req: MedusaRequest, listing_id: string): void {
  const who = visitorOf({
    customer_id: customerIdIn(req),
    address: addressOfAsker(req),
    agent: req.get("user-agent") ?? "",
  })
  if (who) req.scope.resolve(LISTING_VIEW_MODULE).noteVisit({ listing_id, who })
}
