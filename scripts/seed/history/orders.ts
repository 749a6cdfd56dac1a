import type { Sql } from "../../../src/shared/sql"
import { buyers } from "./plan"
import { type Purchase, totalOf } from "./purchase-rows"
import { insertTables } from "./rows"

/** An amount as Medusa keeps it: twice. */
function money(name: string, amount: number): Record<string, unknown> {
  return { [name]: amount, [`raw_${name}`]: { value: String(amount), precision: 20 } }
}

type Ground = {
  region_id: string
  sales_channel_id: string
  location_id: string
  provider_id: string
}

/** The orders in Medusa's own tables, paid and delivered: its pages show what ours speak of. */
export async function writeOrders(sql: Sql, purchases: readonly Purchase[]): Promise<void> {
  const [ground] = await sql<Ground>(
    `select (select id from region where deleted_at is null order by created_at limit 1) as region_id,
       (select id from sales_channel where deleted_at is null order by created_at limit 1) as sales_channel_id,
       (select id from stock_location where deleted_at is null order by created_at limit 1) as location_id,
       (select id from fulfillment_provider where is_enabled order by id limit 1) as provider_id`
  )
  if (!ground) throw new Error("the marketplace is not set up")
  const tables = purchases.map((one) => rowsOf(one, ground))
  await insertTables(sql, tables)
}

function rowsOf(one: Purchase, ground: Ground): Record<string, Record<string, unknown>[]> {
  const { id, listing, goods, shipping, voucher, refunded, times, ending } = one
  const total = totalOf(one)
  const left = total - refunded
  const isSent = ending !== "cancelled"
  const sent = isSent ? 1 : 0
  const taken = isSent && ending !== "went_back" ? 1 : 0
  // What couriers collect Medusa never hears of.
  const captured = one.cash ? 0 : total
  const at = { created_at: times.placed, updated_at: times.ended }
  const of = (prefix: string) => id.line.replace("ordli", prefix)
  const order = { order_id: id.order, version: 1 }
  return {
    order: [
      {
        id: id.order,
        region_id: ground.region_id,
        sales_channel_id: ground.sales_channel_id,
        customer_id: one.customer_id,
        email: buyers[one.buyer]?.email,
        currency_code: "idr",
        version: 1,
        is_draft_order: false,
        status: isSent ? "pending" : "canceled",
        canceled_at: isSent ? null : times.ended,
        ...at,
      },
    ],
    order_line_item: [
      {
        id: id.line,
        title: listing.title,
        product_title: listing.title,
        product_id: id.product,
        variant_id: id.variant,
        variant_title: listing.variants[0]?.size ?? null,
        requires_shipping: true,
        is_giftcard: false,
        is_discountable: true,
        is_tax_inclusive: false,
        is_custom_price: false,
        ...money("unit_price", goods),
        ...at,
      },
    ],
    order_item: [
      {
        id: of("orditem"),
        item_id: id.line,
        ...order,
        ...money("quantity", 1),
        ...money("fulfilled_quantity", sent),
        ...money("shipped_quantity", sent),
        ...money("delivered_quantity", taken),
        ...money("return_requested_quantity", 0),
        ...money("return_received_quantity", 0),
        ...money("return_dismissed_quantity", 0),
        ...money("written_off_quantity", 0),
        ...at,
      },
    ],
    order_line_item_adjustment: voucher
      ? [
          {
            id: of("ordliadj"),
            item_id: id.line,
            version: 1,
            is_tax_inclusive: false,
            code: voucher.of === "platform" ? "HEMAT15" : null,
            ...money("amount", voucher.amount),
            ...at,
          },
        ]
      : [],
    order_shipping_method: [
      {
        id: of("ordsm"),
        name: one.courier.toUpperCase(),
        is_tax_inclusive: false,
        is_custom_amount: false,
        ...money("amount", shipping),
        ...at,
      },
    ],
    order_shipping: [{ id: of("ordspmv"), shipping_method_id: of("ordsm"), ...order, ...at }],
    order_transaction: [
      ...(captured > 0
        ? [
            {
              id: of("ordtrx"),
              currency_code: "idr",
              reference: "capture",
              ...order,
              ...money("amount", captured),
              ...at,
            },
          ]
        : []),
      ...(refunded > 0
        ? [
            {
              id: of("ordtrx_back"),
              currency_code: "idr",
              reference: "refund",
              ...order,
              ...money("amount", -refunded),
              created_at: times.ended,
              updated_at: times.ended,
            },
          ]
        : []),
    ],
    order_credit_line:
      refunded > 0
        ? [
            {
              id: of("ordcl"),
              reference: "refund",
              reference_id: id.refund,
              ...order,
              ...money("amount", refunded),
              ...at,
            },
          ]
        : [],
    order_summary: [
      {
        id: of("ordsum"),
        ...order,
        totals: {
          ...money("transaction_total", captured - refunded),
          ...money("original_order_total", total),
          ...money("current_order_total", left),
          ...money("accounting_total", left),
          ...money("pending_difference", total - captured),
          ...money("paid_total", captured),
          ...money("refunded_total", refunded),
          ...money("credit_line_total", refunded),
        },
        ...at,
      },
    ],
    ...paymentOf(one, at),
    ...(isSent && fulfillmentOf(one, ground, at)),
  }
}

type Times = { created_at: Date; updated_at: Date }

function paymentOf({ id, refunded, ...one }: Purchase, at: Times) {
  const total = totalOf({ id, refunded, ...one })
  const pay_col = id.line.replace("ordli", "pay_col")
  return {
    payment_collection: [
      {
        id: pay_col,
        currency_code: "idr",
        status: one.cash ? "authorized" : "completed",
        completed_at: one.cash ? null : one.times.paid,
        ...money("amount", total),
        ...money("authorized_amount", total),
        ...money("captured_amount", one.cash ? 0 : total),
        ...money("refunded_amount", refunded),
        ...at,
      },
    ],
    order_payment_collection: [
      {
        id: id.line.replace("ordli", "ordpay"),
        order_id: id.order,
        payment_collection_id: pay_col,
        ...at,
      },
    ],
  }
}

function fulfillmentOf({ id, times, ending }: Purchase, ground: Ground, at: Times) {
  const ful = id.line.replace("ordli", "ful")
  return {
    fulfillment: [
      {
        id: ful,
        location_id: ground.location_id,
        provider_id: ground.provider_id,
        requires_shipping: true,
        packed_at: times.processing,
        shipped_at: times.shipped,
        delivered_at: ending === "went_back" ? null : times.delivered,
        ...at,
      },
    ],
    order_fulfillment: [
      {
        id: id.line.replace("ordli", "ordful"),
        order_id: id.order,
        fulfillment_id: ful,
        ...at,
      },
    ],
  }
}
