import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact } from "../../../domain/fact/facts"
import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import type { Subject } from "./subject"

/** A claim of a piece, as it is now: one that holds no more is not told of as if it did. */
export async function aLiveClaim(container: MedusaContainer, fact: Fact): Promise<Subject | null> {
  const { id, live_sale_id } = fact as Fact<"reluv.live-claim.held">
  const [claim] = await container
    .resolve(LIVE_SALE_MODULE)
    .readClaimsOf({ live_sale_id, id, after: null, limit: 1 })
  if (!claim) return null
  const { title, status, held_until, customer_id, seller_id } = claim
  const until = status === "held" && held_until ? { until: held_until.toISOString() } : {}
  return {
    data: { title, ...until },
    ids: { live_sale_id },
    order_id: null,
    seller_id,
    customer_id,
  }
}
