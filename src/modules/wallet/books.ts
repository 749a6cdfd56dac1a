import type { PurchaseBooks } from "../../domain/wallet/purchase-postings"
import type { Sql } from "../../shared/sql"

/** What a purchase's books say, and which of its postings are in the ledger. */
export type ReadBooks = PurchaseBooks & { booked: string[] }

/** Reads the books of purchases as they are now: of this transaction's own changes, too. */
export function readBooks(
  sql: Sql,
  { order_ids }: { order_ids: readonly string[] }
): Promise<ReadBooks[]> {
  return sql<ReadBooks>(
    `select o.order_id,
       (select json_build_object('id', p.id, 'amount', p.amount, 'credit_total', p.credit_total,
          'is_paid', p.paid_by is not null)
        from reluv_purchase_payment p where p.order_id = o.order_id) as payment,
       (select coalesce(json_agg(json_build_object('id', s.id, 'seller_id', s.seller_id,
          'item_total', s.item_total, 'shipping_total', s.shipping_total,
          'discount_total', s.discount_total, 'total', s.total,
          'vouchers', json_build_object('platform', 0, 'seller', 0),
          'commission_total', 0, 'commission_tax', 0,
          'status', s.status, 'was_paid', s.paid_at is not null, 'refund_due', coalesce(s.refund_due, 0),
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
       (select coalesce(json_agg(l.key), '[]')
        from reluv_ledger_posting l where l.order_id = o.order_id) as booked
     from unnest(?::text[]) as o(order_id)`,
    [order_ids]
  )
}
