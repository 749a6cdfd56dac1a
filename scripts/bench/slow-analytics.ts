import type { Range } from "../../src/domain/analytics/range"
import type { Sql } from "../../src/shared/sql"

const IN_RANGE = (at: string) => `(${at} at time zone 'Asia/Jakarta')::date between ? and ?`

/** What all shops sold in some days, from every order and every entry. */
export async function slowMarket(sql: Sql, { from, to }: Range): Promise<Record<string, number>> {
  const [row] = await sql<Record<string, number>>(
    `with first as (
       select customer_id, min(paid_at) as first_paid_at from reluv_seller_order group by customer_id
     ), part as (
       select * from reluv_seller_order p left join first using (customer_id) where ${IN_RANGE("p.paid_at")}
     ), entry as (
       select e.account, e.amount from reluv_ledger_posting l join reluv_ledger_entry e on e.posting_id = l.id
       where ${IN_RANGE("l.happened_at")} and l.event in ('part_completed', 'part_refunded', 'part_cancelled')
     )
     select (select count(*) from part)::float8 as orders,
       (select sum(item_total) from part)::float8 as goods,
       (select sum(total) from part)::float8 as paid,
       (select sum(discount_total) from part)::float8 as seller_discounts,
       (select count(*) from part where status = 'cancelled')::float8 as cancelled,
       (select count(*) from part where status = 'refunded')::float8 as disputed,
       (select count(distinct order_id) from part)::float8 as purchases,
       (select count(distinct order_id) from part where paid_at = first_paid_at)::float8 as first_purchases,
       (select sum(amount) from entry where account = 'seller_available')::float8 as income,
       (select sum(amount) from entry where account = 'commission')::float8 as commission,
       (select sum(amount) from entry where account = 'refund_owed')::float8 as refunded`,
    [from, to, from, to]
  )
  return row ?? {}
}

/** The first hundred shops of them. */
export function slowShops(
  sql: Sql,
  { from, to }: Range
): Promise<{ key: string; goods: number; income: number }[]> {
  return sql(
    `select sold.key, sold.goods, coalesce(earned.income, 0)::float8 as income
     from (
       select seller_id as key, sum(item_total)::float8 as goods from reluv_seller_order p
       where ${IN_RANGE("p.paid_at")} group by seller_id
     ) sold left join (
       select l.seller_id as key, sum(e.amount)::float8 as income
       from reluv_ledger_posting l join reluv_ledger_entry e on e.posting_id = l.id
       where ${IN_RANGE("l.happened_at")} and e.account = 'seller_available' group by l.seller_id
     ) earned on earned.key = sold.key
     order by sold.goods desc, sold.key limit 100`,
    [from, to, from, to]
  )
}
