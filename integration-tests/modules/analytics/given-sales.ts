import type { MedusaContainer } from "@medusajs/framework/types"
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
}

let sales = 0

/** A part that is paid, with its ledger and its fact; Rp12.000 of courier. */
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
  }: Partial<Sale>
): Promise<{ id: string; order_id: string }> {
  const id = `sord_sale_${++sales}`
  const goods = lines.reduce((sum, line) => sum + line.goods, 0)
  await together(container, async (context) => {
    const sql = sqlIn(context)
    await sql(
      `insert into reluv_seller_order (id, number, order_id, seller_id, customer_id, status, item_total,
         shipping_total, discount_total, total, paid_at, commission_total, voucher_items_by_seller, origin)
       values (?, ?, ?, ?, ?, 'paid', ?, 12000, ?, ?, ?, ?, ?, '{"city": "Bandung"}')`,
      [
        id,
        id,
        order_id,
        seller_id,
        customer_id,
        goods,
        discount_total,
        goods + 12_000 - discount_total,
        paid_at,
        commission_total,
        voucher_items_by_seller,
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
      `insert into reluv_purchase_payment (id, order_id, amount, status, expires_at, paid_by)
       values (?, ?, ?, 'paid', now(), ?) on conflict (order_id) do update
         set amount = reluv_purchase_payment.amount + excluded.amount`,
      [`ppay_${order_id}`, order_id, goods + 12_000 - discount_total, `trx_${order_id}`]
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

export type Change = "shipped" | "completed" | "cancelled" | "refunded" | "disputed"

const FROM = {
  shipped: ["paid"],
  completed: ["paid", "shipped", "disputed"],
  cancelled: ["paid"],
  refunded: ["shipped", "disputed"],
  disputed: ["shipped"],
} as const

/** It becomes that, with its ledger, if it can. */
export async function change(container: MedusaContainer, id: string, to: Change): Promise<void> {
  await together(container, async (context) => {
    const sql = sqlIn(context)
    const moved = await changeStatus(sql, "reluv_seller_order", {
      ids: [id],
      from: FROM[to],
      to,
      actor: vendor,
      reason: null,
      stamp: to === "shipped" ? "shipped_at" : undefined,
    })
    if (moved.length === 0) return
    if (to === "disputed") {
      await sql(
        `insert into reluv_dispute (id, seller_order_id, reason, text, photos) values (?, ?, 'other', '', '[]')`,
        [`dsp_${id}`, id]
      )
    }
    const [part] = await sql<{ order_id: string }>(
      `update reluv_seller_order set refund_due = case when status in ('cancelled', 'refunded') then total end
       where id = ? returning order_id`,
      [id]
    )
    const order_id = part?.order_id ?? ""
    await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
  })
}
