import type { MedusaContainer } from "@medusajs/framework/types"
import { listWaiting } from "../../workflows/review/list-waiting"
import { cursorOf } from "../_contract/cursor"
import type { WaitingReview } from "../_shapes/review"
import { LATEST } from "../store/reviews/contract"
import { readSellerNames } from "./shop-names"

/** A page of what a buyer, or a shop, can still review. */
export async function viewWaiting(
  container: MedusaContainer,
  of: { customer_id: string } | { seller_id: string },
  { limit, cursor }: { limit: number; cursor?: { id: string } }
): Promise<{ waiting: WaitingReview[]; next_cursor: string | null }> {
  const { waiting, next } = await listWaiting(container, { of, limit, before: cursor?.id })
  const nameOf = await readSellerNames(
    container,
    waiting.map(({ seller_id }) => seller_id)
  )
  return {
    waiting: waiting.map(({ id, number, seller_id, until, lines, ...one }) => ({
      seller_order_id: id,
      number,
      seller: nameOf(seller_id),
      write_until: until.toISOString(),
      of_refunded: one.of_refunded,
      lines,
      seller_is_reviewed: one.seller_is_reviewed,
      buyer_is_reviewed: one.buyer_is_reviewed,
    })),
    next_cursor: next && cursorOf(LATEST, { value: 0, id: next }),
  }
}
