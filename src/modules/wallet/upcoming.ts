import { divide, type PartMoney } from "../../domain/wallet/part-money"
import type { Sql } from "../../shared/sql"

/** A part that is paid and not over yet: what its shop gets of it if all goes well, and from when on. Rupiah. */
export type Upcoming = {
  seller_order_id: string
  number: string
  amount: number
  /** When it completes by itself; null before its courier has it, where only its buyer says so, and while it awaits cash. */
  available_at: Date | null
  /** It is paid at the door, and no courier has handed that over yet: the shop has it then, at the earliest. */
  awaits_cash: boolean
}

type Part = PartMoney & {
  id: string
  number: string
  available_at: Date | null
  awaits_cash: boolean
  shipped_by_seller: boolean
}

/** What a shop's held money is of, the soonest first; disputed parts wait for a verdict and are not among it. */
export async function listUpcoming(
  sql: Sql,
  { seller_id, limit }: { seller_id: string; limit: number }
): Promise<Upcoming[]> {
  const parts = await sql<Part>(
    `select s.id, s.number, s.item_total, s.shipping_total, s.discount_total, s.total, s.commission_total,
       s.commission_tax, json_build_object(
         'platform', s.voucher_items_by_platform + s.voucher_shipping_by_platform,
         'seller', s.voucher_items_by_seller + s.voucher_shipping_by_seller) as vouchers,
       s.cash_due is not null and s.cash_remitted is null as awaits_cash,
       case when s.status in ('shipped', 'delivered') and (s.cash_due is null or s.cash_remitted is not null)
         then s.complete_by end as available_at,
       exists(select 1 from reluv_seller_shipment t
         where t.seller_order_id = s.id and t.provider = 'typed' and t.status <> 'failed'
           and t.deleted_at is null) as shipped_by_seller
     from reluv_seller_order s
     where s.seller_id = ? and s.deleted_at is null
       and (s.status in ('paid', 'processing', 'shipped', 'delivered')
         or (s.status = 'completed' and s.cash_due is not null and s.cash_remitted is null
           and not exists (select 1 from reluv_ledger_posting l where l.key = 'part_ended:' || s.id)))
     order by available_at nulls last, s.id limit ?`,
    [seller_id, limit]
  )
  return parts.map(({ id, number, available_at, awaits_cash, shipped_by_seller, ...money }) => {
    const whole = divide(money, 0)
    return {
      seller_order_id: id,
      number,
      amount: whole.seller + (shipped_by_seller ? whole.shipping : 0),
      available_at,
      awaits_cash,
    }
  })
}
