import type { MedusaContainer } from "@medusajs/framework/types"
import { EVERYTHING } from "../../../src/domain/voucher/voucher"
import { VOUCHER_MODULE } from "../../../src/modules/voucher"
import type { Actor, Sql, SqlContext } from "../../../src/shared/sql"
import { type Purchase, totalOf } from "./purchase-rows"
import { insertRows } from "./rows"

type Given = { operator: Actor; context: SqlContext; starts_at: Date }

/** A voucher of the platform, one of each shop that gave some, and what the purchases used of them. */
export async function writeVouchers(
  container: MedusaContainer,
  sql: Sql,
  purchases: readonly Purchase[],
  { operator, context, starts_at }: Given
): Promise<void> {
  const vouchers = container.resolve(VOUCHER_MODULE)
  const used = purchases.filter(({ voucher }) => voucher !== null)
  const giverOf = ({ voucher, seller_id }: Purchase) =>
    voucher?.of === "seller" ? seller_id : null
  const ids = new Map<string | null, string>()
  for (const seller_id of new Set(used.map(giverOf))) {
    const terms =
      seller_id === null
        ? { title: "Hemat 15 ribu", effect: "fixed", value: 15_000, code: "HEMAT15" }
        : { title: "Diskon pelanggan toko", effect: "percent", value: 10, code: null }
    const id = await vouchers.createVoucher(
      {
        ...terms,
        effect: terms.effect === "fixed" ? "fixed" : "percent",
        seller_id,
        max_discount: null,
        min_spend: seller_id === null ? 100_000 : 0,
        stackable: true,
        platform_percent: seller_id === null ? 100 : 0,
        scope: seller_id === null ? EVERYTHING : { ...EVERYTHING, sellers: [seller_id] },
        visibility: seller_id === null ? "code" : "hidden",
        audience: "all",
        starts_at,
        ends_at: null,
        quota: 1_000,
        budget: null,
        per_buyer: null,
        actor: operator,
      },
      context
    )
    ids.set(seller_id, id)
  }
  await insertRows(
    sql,
    "reluv_voucher_use",
    used.map((one) => {
      const { id, voucher, customer_id, seller_id, ending, times } = one
      const isReturned = ending === "cancelled"
      return {
        id: id.part.replace("sord_", "vchu_"),
        voucher_id: ids.get(giverOf(one)),
        cart_id: id.cart,
        order_id: id.order,
        status: isReturned ? "returned" : "used",
        code: voucher?.of === "platform" ? "HEMAT15" : null,
        customer_id,
        buyer_keys: [`customer:${customer_id}`],
        amount: Math.min(voucher?.amount ?? 0, totalOf(one)),
        platform_percent: voucher?.of === "platform" ? 100 : 0,
        shares: [{ id: id.line, of: "line", seller_id, amount: voucher?.amount ?? 0 }],
        returned_at: isReturned ? times.ended : null,
        return_reason: isReturned ? "it ended" : null,
        created_at: times.placed,
        updated_at: times.ended,
      }
    })
  )
  await sql(
    `update reluv_voucher v set used = u.uses, spent = u.amount from (
       select voucher_id, count(*)::int as uses, sum(amount) as amount from reluv_voucher_use
       where status = 'used' group by voucher_id) u
     where u.voucher_id = v.id and v.id = any(?)`,
    [[...ids.values()]]
  )
  await sql(
    `update reluv_voucher_code c set used = u.uses from (
       select voucher_id, code, count(*)::int as uses from reluv_voucher_use
       where status = 'used' and code is not null group by voucher_id, code) u
     where u.voucher_id = c.voucher_id and u.code = c.code and c.voucher_id = any(?)`,
    [[...ids.values()]]
  )
}
