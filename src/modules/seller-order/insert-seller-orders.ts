import { generateEntityId } from "@medusajs/framework/utils"
import type { Credit } from "../../domain/checkout/share-credits"
import type { SellerOrigin } from "../../domain/seller/origin"
import type { Evidence } from "../../domain/seller-order/evidence"
import { sellerOrderNumber } from "../../domain/seller-order/seller-order-number"
import { NO_VOUCHERS, type PartFunding } from "../../domain/voucher/part-funding"
import type { AgreedCommission } from "../../domain/wallet/commission"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"

const CUT: Actor = { type: "system", id: "split-order" }

export type NewSellerOrder = Partial<PartFunding> & {
  seller_id: string
  customer_id: string | null
  item_total: number
  shipping_total: number
  discount_total: number
  total: number
  credit_total: number
  credits: readonly Credit[]
  commission_total?: number
  commission_tax?: number
  commission?: readonly AgreedCommission[]
  shipping_method_id: string | null
  shipping_option_id: string | null
  courier_code: string | null
  courier_service_code: string | null
  origin?: SellerOrigin | null
  lines: readonly {
    line_item_id: string
    variant_id: string | null
    product_id: string | null
    title: string
    variant_title?: string | null
    thumbnail: string | null
    quantity: number
    /** Grams of one piece. */
    weight: number
    /** Centimetres of one piece. */
    length?: number | null
    width?: number | null
    height?: number | null
    subtotal: number
    discount_total: number
    total: number
    evidence?: Evidence | null
    evidence_hash?: string | null
  }[]
}

/**
 * Writes the parts of an order with their lines. The unique (order, seller) makes it repeatable: two
 * processes cutting the same order write each part once. Call inside a transaction.
 *
 * @returns the ids of the parts that this call wrote
 */
export async function insertSellerOrders(
  sql: Sql,
  {
    order_id,
    placed_at,
    parts,
  }: { order_id: string; placed_at: Date; parts: readonly NewSellerOrder[] }
): Promise<string[]> {
  // Cutters of one order queue here, so that a loser spends no number.
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`split:${order_id}`])
  const existing = await sql<{ seller_id: string }>(
    `select seller_id from reluv_seller_order where order_id = ? and deleted_at is null`,
    [order_id]
  )
  const cut = new Set(existing.map((part) => part.seller_id))
  const missing = parts.filter((part) => !cut.has(part.seller_id))
  if (missing.length === 0) return []
  const numbers = await sql<{ value: string }>(
    `select nextval('reluv_seller_order_number_seq')::text as value from generate_series(1, ?)`,
    [missing.length]
  )
  const written = missing.map((part, index) => ({
    ...part,
    id: generateEntityId(undefined, "sord"),
    number: sellerOrderNumber(Number(numbers[index]?.value), placed_at),
  }))
  await insert(
    sql,
    "reluv_seller_order",
    written.map(({ lines: _, credits, origin = null, commission = [], ...part }) => ({
      commission_total: 0,
      commission_tax: 0,
      ...NO_VOUCHERS,
      ...part,
      commission: JSON.stringify(commission),
      origin: origin && JSON.stringify(origin),
      credits: JSON.stringify(credits),
      order_id,
      status: "pending",
    }))
  )
  await insert(
    sql,
    "reluv_seller_order_line",
    written.flatMap(({ id, lines }) =>
      lines.map(({ variant_title = null, evidence = null, evidence_hash = null, ...line }) => ({
        ...line,
        variant_title,
        evidence: evidence && JSON.stringify(evidence),
        evidence_hash,
        id: generateEntityId(undefined, "sordl"),
        seller_order_id: id,
      }))
    )
  )
  await tell(
    sql,
    ...written.map(({ id, seller_id }) => ({
      name: "reluv.seller-order.created" as const,
      subject_id: id,
      order_id,
      actor: CUT,
      data: { seller_id },
    }))
  )
  return written.map(({ id }) => id)
}

async function insert(sql: Sql, table: string, rows: readonly Record<string, unknown>[]) {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const values = rows.map(() => `(${columns.map(() => "?").join(", ")})`).join(", ")
  await sql(
    `insert into "${table}" (${columns.map((name) => `"${name}"`).join(", ")}) values ${values}`,
    rows.flatMap((row) => columns.map((name) => row[name]))
  )
}
