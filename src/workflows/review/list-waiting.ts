import type { MedusaContainer } from "@medusajs/framework/types"
import { reviewable, WRITE_DAYS } from "../../domain/review/review"
import { REVIEW_MODULE } from "../../modules/review"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { FinishedPart } from "../../modules/seller-order/finished"

/** A part of which one side can still review something. */
export type Waiting = FinishedPart & {
  until: Date
  of_refunded: boolean
  seller_is_reviewed: boolean
  buyer_is_reviewed: boolean
}

/**
 * Parts of a buyer, or of a shop, whose reviews are not all written, the newest first; `before` is where the page
 * before ended. Of a buyer, the lines that are not reviewed yet.
 */
export async function listWaiting(
  container: MedusaContainer,
  {
    of,
    limit,
    before,
  }: {
    of: { customer_id: string } | { seller_id: string }
    limit: number
    before?: string
  }
): Promise<{ waiting: Waiting[]; next: string | null }> {
  const parts = await container
    .resolve(SELLER_ORDER_MODULE)
    .listFinished({ of, days: WRITE_DAYS, limit: limit + 1, before })
  const page = parts.slice(0, limit)
  const written = await container
    .resolve(REVIEW_MODULE)
    .listWritten({ seller_order_ids: page.map(({ id }) => id) })
  const now = new Date()
  const waiting = page.flatMap((part): Waiting[] => {
    const state = reviewable(part, now)
    if (state.obstacle) return []
    const own = written.filter(({ seller_order_id }) => seller_order_id === part.id)
    const said = new Set(own.map(({ kind, line_item_id }) => line_item_id ?? kind))
    const ofBuyer = "customer_id" in of
    const one = {
      ...part,
      lines: ofBuyer
        ? part.lines.filter(({ line_item_id }) => !said.has(line_item_id))
        : part.lines,
      until: state.until,
      of_refunded: state.refunded,
      seller_is_reviewed: said.has("seller"),
      buyer_is_reviewed: said.has("buyer"),
    }
    const isDone = ofBuyer
      ? one.lines.length === 0 && one.seller_is_reviewed
      : one.buyer_is_reviewed
    return isDone ? [] : [one]
  })
  return { waiting, next: parts.length > limit ? (page.at(-1)?.id ?? null) : null }
}
