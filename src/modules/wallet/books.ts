import { CASH_ON_DELIVERY } from "../../domain/payment/cash-on-delivery"
import type { Entry } from "../../domain/wallet/posting"
import type { PurchaseBooks } from "../../domain/wallet/purchase-postings"
import type { Sql } from "../../shared/sql"

const KEYS = `json_agg(l.key)`
/** SQL: postings `l` with their entries, the first one first. */
export const POSTINGS = `json_agg(json_build_object('key', l.key, 'entries', (
  select coalesce(json_agg(json_build_object('account', e.account, 'owner', e.owner, 'amount', e.amount)), '[]')
  from reluv_ledger_entry e where e.posting_id = l.id)) order by l.id)`

/** SQL: what of a part vouchers took off; a table from before vouchers has no such column. */
const funded = (column: string) => `coalesce((to_jsonb(s) ->> '${column}')::int, 0)`

/** SQL: what a courier collects of a part; a table from before has no such column. */
const CASH = `case when to_jsonb(s) ->> 'cash_due' is not null then json_build_object(
  'is_collected', s.delivered_at is not null or to_jsonb(s) ->> 'cash_denied_at' is not null,
  'is_denied', to_jsonb(s) ->> 'cash_denied_at' is not null,
  'remitted', case when to_jsonb(s) ->> 'cash_remitted' is not null then json_build_object(
    'amount', (to_jsonb(s) ->> 'cash_remitted')::int, 'fee', (to_jsonb(s) ->> 'cash_fee')::int) end) end`

/** What a purchase's books say, and the keys of its postings that are in the ledger. */
export function readBooks(
  sql: Sql,
  { order_ids }: { order_ids: readonly string[] }
): Promise<(PurchaseBooks & { booked: string[] })[]> {
  return read(sql, order_ids, KEYS)
}

export type BookedPosting = { key: string; entries: Entry[] }

/** The same with its postings, of one moment: what changes beside it changes both or neither. */
export function readBooksAndLedger(
  sql: Sql,
  { order_ids }: { order_ids: readonly string[] }
): Promise<(PurchaseBooks & { booked: BookedPosting[] })[]> {
  return read(sql, order_ids, POSTINGS)
}

/** Books of purchases as they are now: with this transaction's own changes. */
function read<Row>(sql: Sql, order_ids: readonly string[], postings: string): Promise<Row[]> {
  return sql<Row>(
    `select o.order_id,
       (select json_build_object('id', p.id, 'amount', p.amount, 'credit_total', p.credit_total,
          'is_paid', p.paid_by is not null and p.payment_type is distinct from '${CASH_ON_DELIVERY}')
        from reluv_purchase_payment p where p.order_id = o.order_id) as payment,
       (select coalesce(json_agg(json_build_object('id', s.id, 'seller_id', s.seller_id,
          'item_total', s.item_total, 'shipping_total', s.shipping_total,
          'discount_total', s.discount_total, 'total', s.total,
          'vouchers', json_build_object(
            'platform', ${funded("voucher_items_by_platform")} + ${funded("voucher_shipping_by_platform")},
            'seller', ${funded("voucher_items_by_seller")} + ${funded("voucher_shipping_by_seller")}),
          'commission_total', s.commission_total, 'commission_tax', s.commission_tax,
          'status', s.status, 'was_paid', s.paid_at is not null, 'refund_due', coalesce(s.refund_due, 0),
          'cash', ${CASH},
          'was_disputed', exists(
            select 1 from reluv_dispute d where d.seller_order_id = s.id and d.deleted_at is null),
          'shipped_by_seller', exists(
            select 1 from reluv_seller_shipment t
            where t.seller_order_id = s.id and t.provider = 'typed' and t.status <> 'failed'
              and t.deleted_at is null)
          ) order by s.id), '[]')
        from reluv_seller_order s where s.order_id = o.order_id and s.deleted_at is null) as parts,
       (select coalesce(json_agg(json_build_object('id', r.id, 'seller_order_id', r.seller_order_id,
          'amount', r.amount, 'status', r.status, 'rail', r.rail, 'is_credit', r.credit is not null,
          'is_of_vendor', r.known_key is not null) order by r.id), '[]')
        from reluv_purchase_refund r where r.order_id = o.order_id) as refunds,
       (select coalesce(${postings}, '[]')
        from reluv_ledger_posting l
        where l.order_id = o.order_id and l.key not like 'adjustment:%') as booked
     from unnest(?::text[]) as o(order_id)`,
    [order_ids]
  )
}
