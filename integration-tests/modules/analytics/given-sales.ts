import type { MedusaContainer } from "@medusajs/framework/types"
import { CASH_ON_DELIVERY } from "../../../src/domain/payment/cash-on-delivery"
import type { SellerOrderStatus } from "../../../src/domain/seller-order/seller-order-status"
import { WALLET_MODULE } from "../../../src/modules/wallet"
import { changeStatus, tell } from "../../../src/shared/facts"
import { type Actor, sqlIn } from "../../../src/shared/sql"
import { together } from "../../../src/shared/together"

const vendor: Actor = { type: "vendor", id: "midtrans" }

export type Sale = {
  seller_id: string
  customer_id: string | null
  order_id: string
  paid_at: string
  lines: readonly { product_id: string; goods: number }[]
  commission_total: number
  discount_total: number
  voucher_items_by_seller: number
  is_cash: boolean
}

let sales = 0

/** A part that is paid, or may leave to be paid at its buyer's door, with its ledger and its fact; Rp12.000 of courier. */
export async function addSale(
  container: MedusaContainer,
  {
    seller_id = "sel_ani",
    customer_id = "cus_budi",
    order_id = `order_sale_${++sales}`,
    paid_at = "2026-06-01T03:00:00Z",
    lines = [],
    commission_total = 0,
    voucher_items_by_seller = 0,
    discount_total = voucher_items_by_seller,
    is_cash = false,
  }: Partial<Sale>
): Promise<{ id: string; order_id: string }> {
  const id = `sord_sale_${++sales}`
  const goods = lines.reduce((sum, line) => sum + line.goods, 0)
  const total = goods + 12_000 - discount_total
  await together(container, async (context) => {
    const sql = sqlIn(context)
    await sql(
      `insert into reluv_seller_order (id, number, order_id, seller_id, customer_id, status, item_total,
         shipping_total, discount_total, total, paid_at, commission_total, voucher_items_by_seller, cash_due, origin)
       values (?, ?, ?, ?, ?, 'paid', ?, 12000, ?, ?, ?, ?, ?, ?, '{"city": "Bandung"}')`,
      [
        id,
        id,
        order_id,
        seller_id,
        customer_id,
        goods,
        discount_total,
        total,
        paid_at,
        commission_total,
        voucher_items_by_seller,
        is_cash ? total : null,
      ]
    )
    for (const [n, line] of lines.entries()) {
      await sql(
        `insert into reluv_seller_order_line (id, seller_order_id, line_item_id, product_id, title, quantity,
           weight, subtotal, discount_total, total)
         values (?, ?, ?, ?, 'Kebaya', 1, 300, ?, 0, ?)`,
        [`${id}_${n}`, id, `${id}_${n}`, line.product_id, line.goods, line.goods]
      )
    }
    await sql(
      `insert into reluv_purchase_payment (id, order_id, amount, status, expires_at, paid_by, payment_type)
       values (?, ?, ?, 'paid', now(), ?, ?) on conflict (order_id) do update
         set amount = reluv_purchase_payment.amount + excluded.amount`,
      [
        `ppay_${order_id}`,
        order_id,
        total,
        is_cash ? `cash:${order_id}` : `trx_${order_id}`,
        is_cash ? CASH_ON_DELIVERY : null,
      ]
    )
    await tell(sql, {
      name: "reluv.seller-order.paid",
      subject_id: id,
      order_id,
      actor: vendor,
    })
  })
  return { id, order_id }
}

export type Change =
  | "shipped"
  | "delivered"
  | "completed"
  | "cancelled"
  | "refunded"
  | "disputed"
  | "sent back"

const PAID_BEFORE: Moves = {
  shipped: { to: "shipped", from: ["paid"], stamp: "shipped_at" },
  delivered: { to: "delivered", from: ["shipped"], stamp: "delivered_at" },
  completed: { to: "completed", from: ["paid", "shipped", "delivered", "disputed"] },
  cancelled: { to: "cancelled", from: ["paid"] },
  refunded: { to: "refunded", from: ["shipped", "delivered", "disputed"] },
  disputed: { to: "disputed", from: ["shipped", "delivered"] },
}

/** Nobody has money of a part that is paid at its door before it was there, and it may be sent back from there. */
const PAID_AT_DOOR: Moves = {
  ...PAID_BEFORE,
  completed: { to: "completed", from: ["delivered", "disputed"] },
  refunded: { to: "refunded", from: ["delivered", "disputed"] },
  disputed: { to: "disputed", from: ["delivered"] },
  "sent back": { to: "cancelled", from: ["shipped"] },
}

type Moves = Partial<
  Record<Change, { to: SellerOrderStatus; from: readonly SellerOrderStatus[]; stamp?: string }>
>

/** It becomes that, with its ledger, if it can. */
export async function change(container: MedusaContainer, id: string, how: Change): Promise<void> {
  await together(container, async (context) => {
    const sql = sqlIn(context)
    const [part] = await sql<{ order_id: string; is_cash: boolean }>(
      `select order_id, cash_due is not null as is_cash from reluv_seller_order where id = ? for update`,
      [id]
    )
    const move = (part?.is_cash ? PAID_AT_DOOR : PAID_BEFORE)[how]
    if (!part || !move) return
    const moved = await changeStatus(sql, "reluv_seller_order", {
      ids: [id],
      ...move,
      actor: vendor,
      reason: null,
    })
    if (moved.length === 0) return
    if (how === "disputed") {
      await sql(
        `insert into reluv_dispute (id, seller_order_id, reason, text, photos) values (?, ?, 'other', '', '[]')`,
        [`dsp_${id}`, id]
      )
    }
    await sql(
      `update reluv_seller_order set refund_due =
         case when status in ('cancelled', 'refunded') and (cash_due is null or delivered_at is not null) then total end
       where id = ?`,
      [id]
    )
    await container.resolve(WALLET_MODULE).bookPurchase({ order_id: part.order_id }, context)
  })
}
