import type { Sql } from "../../shared/sql"

/** A part that is over, as far as its reviews ask. */
export type FinishedPart = {
  id: string
  number: string
  seller_id: string
  status: string
  delivered_at: Date | null
  over_at: Date
  dispute_reason: string | null
  lines: { line_item_id: string; title: string; thumbnail: string | null }[]
}

/** Parts of a buyer or of a shop that were over within so many days, the newest first; `before` is the last one's id. */
export async function listFinished(
  sql: Sql,
  {
    of,
    days,
    limit,
    before = null,
  }: {
    of: { customer_id: string } | { seller_id: string }
    days: number
    limit: number
    before?: string | null
  }
): Promise<FinishedPart[]> {
  const [column, id] =
    "customer_id" in of
      ? (["customer_id", of.customer_id] as const)
      : (["seller_id", of.seller_id] as const)
  return sql<FinishedPart>(
    `select part.*, (
       select jsonb_agg(jsonb_build_object('line_item_id', l.line_item_id, 'title', l.title,
         'thumbnail', l.thumbnail) order by l.id)
       from reluv_seller_order_line l where l.seller_order_id = part.id
     ) as lines
     from (
       select o.id, o.number, o.seller_id, o.status, o.delivered_at, d.reason as dispute_reason,
         coalesce(o.completed_at, d.decided_at, o.updated_at) as over_at
       from reluv_seller_order o left join reluv_dispute d on d.seller_order_id = o.id
       where o.${column} = ? and o.status in ('completed', 'refunded') and o.deleted_at is null
         and (?::text is null or o.id < ?)
     ) part
     where part.over_at > now() - make_interval(days => ?)
     order by part.id desc limit ?`,
    [id, before, before, days, limit]
  )
}
