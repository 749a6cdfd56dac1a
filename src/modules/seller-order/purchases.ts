import { UNPAID_ENDS } from "../../domain/payment/payment-status"
import {
  PART_STAGES,
  PURCHASE_STAGES,
  type PurchaseStage,
} from "../../domain/seller-order/purchase-stage"
import type { Sql } from "../../shared/sql"

/** Where a page ends: microseconds, and an order's id. */
export type PurchasePlace = { value: number; id: string }

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(", ")

/** SQL: `purchaseStage` of the domain, of the parts `s` of one order and its payment `p`. */
const STAGE = `(array[${quoted(PURCHASE_STAGES)}])[min(array_position(array[${quoted(PURCHASE_STAGES)}],
  case when s.status = 'pending' and p.status in (${quoted(UNPAID_ENDS)}) then 'cancelled'
    else case s.status ${Object.entries(PART_STAGES)
      .map(([status, stage]) => `when '${status}' then '${stage}'`)
      .join(" ")} end end))]`

/**
 * The purchases of a customer, or those of one stage, the newest first; and where the next page begins. An order that no
 * event has cut yet is not among them, for a moment.
 */
export async function listPurchases(
  sql: Sql,
  {
    customer_id,
    stage = null,
    limit,
    after = null,
  }: {
    customer_id: string
    stage?: PurchaseStage | null
    limit: number
    after?: PurchasePlace | null
  }
): Promise<{ order_ids: string[]; next: PurchasePlace | null }> {
  const place = `(s.created_at, s.order_id) < (timestamptz 'epoch' + ?::bigint * interval '1 microsecond', ?)`
  const rows = await sql<{ order_id: string; place: string }>(
    `select s.order_id, (extract(epoch from s.created_at) * 1000000)::bigint as place
     from reluv_seller_order s
       ${stage ? "left join reluv_purchase_payment p on p.order_id = s.order_id" : ""}
     where s.customer_id = ? and s.deleted_at is null ${after ? `and ${place}` : ""}
     group by s.created_at, s.order_id
       ${stage ? `having ${STAGE} = ?` : ""}
     order by s.created_at desc, s.order_id desc limit ?`,
    [customer_id, ...(after ? [after.value, after.id] : []), ...(stage ? [stage] : []), limit + 1]
  )
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    order_ids: page.map(({ order_id }) => order_id),
    next: last ? { value: Number(last.place), id: last.order_id } : null,
  }
}
