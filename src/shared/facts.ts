import { type FactData, type FactName, moveName, subjectOf } from "../domain/fact/facts"
import type { Actor, Sql } from "./sql"

/** What the rows of a table are called in facts, and whether each belongs to a purchase. */
const SUBJECTS = {
  reluv_agency: { subject: "agency", of_purchase: false },
  reluv_agency_shop: { subject: "agency_shop", of_purchase: false },
  reluv_seller: { subject: "seller", of_purchase: false },
  reluv_listing: { subject: "listing", of_purchase: false },
  reluv_campaign: { subject: "campaign", of_purchase: false },
  reluv_discount: { subject: "discount", of_purchase: false },
  reluv_chat_message: { subject: "chat_message", of_purchase: false },
  reluv_live_sale: { subject: "live_sale", of_purchase: false },
  reluv_live_claim: { subject: "live_claim", of_purchase: false },
  reluv_offer: { subject: "offer", of_purchase: false },
  reluv_voucher: { subject: "voucher", of_purchase: false },
  reluv_purchase_payment: { subject: "payment", of_purchase: true },
  reluv_purchase_refund: { subject: "refund", of_purchase: true },
  reluv_payout: { subject: "payout", of_purchase: false },
  reluv_ledger_adjustment: { subject: "ledger_adjustment", of_purchase: false },
  reluv_seller_order: { subject: "seller_order", of_purchase: true },
} as const

/** Facts sort by their ids as they happened: microseconds first. `at` is a column of the statement. */
const FACT_ID = `'fact_' || lpad(to_hex((extract(epoch from at) * 1000000)::bigint), 13, '0')
  || substr(replace(gen_random_uuid()::text, '-', ''), 1, 13)`

export type StatusChange<S extends string> = {
  ids: readonly string[]
  /** Statuses that may be left; anything else stays as it is. */
  from: readonly S[]
  to: S
  actor: Actor
  reason: string | null
  /** What the fact says beyond that, as `FACTS` promises. */
  data?: Record<string, string>
  /** A column that keeps when this was. */
  stamp?: string
}

/**
 * Moves rows of `table` from one status to another and writes each move down as a fact, in one
 * statement: a row is moved at most once however many callers race, and no move goes untold.
 * Two moves in one transaction keep their order (`now()` would be the same for both).
 *
 * @returns the rows that this call moved, with the status each one left
 */
export async function changeStatus<S extends string>(
  sql: Sql,
  table: keyof typeof SUBJECTS,
  { ids, from, to, actor, reason, data = {}, stamp }: StatusChange<S>
): Promise<{ id: string; from: S }[]> {
  if (ids.length === 0 || from.length === 0) return []
  const { subject, of_purchase } = SUBJECTS[table]
  return sql(
    `with before as (
       select id, status from "${table}"
       where id = any(?) and status = any(?) and deleted_at is null
       order by id for update
     ), moved as (
       update "${table}" t set status = ?, updated_at = now()${stamp ? `, "${stamp}" = now()` : ""}
       from before b where t.id = b.id
       returning t.id, b.status as "from", ${of_purchase ? "t.order_id" : "null::text as order_id"}
     ), told as (
       insert into reluv_fact
         (id, name, subject, subject_id, order_id, "from", "to", actor_type, actor_id, reason, data, created_at)
       select ${FACT_ID}, ?, ?, id, order_id, "from", ?, ?, ?, ?, ?::jsonb, at
       from (select *, clock_timestamp() as at from moved order by id) as m
     )
     select id, "from" from moved order by id`,
    [
      ids,
      from,
      to,
      moveName(subject, to),
      subject,
      to,
      actor.type,
      actor.id,
      reason,
      JSON.stringify(data),
    ]
  )
}

/** Something that happened and is no change of a status. */
export type NewFact = {
  [Name in FactName]: {
    name: Name
    /** The id of what it is about; of the order, for facts of a purchase. */
    subject_id: string
    order_id?: string | null
    actor: Actor
    reason?: string | null
  } & (keyof FactData<Name> extends never
    ? { data?: Record<never, never> }
    : { data: FactData<Name> })
}[FactName]

/** Writes facts down, in the order given, in the transaction of the change that they tell of. */
export async function tell(sql: Sql, ...facts: readonly NewFact[]): Promise<void> {
  if (facts.length === 0) return
  const rows = facts.map(({ name, subject_id, order_id, actor, reason, data }) => ({
    name,
    subject: subjectOf(name),
    subject_id,
    order_id,
    actor_type: actor.type,
    actor_id: actor.id,
    reason,
    data: data ?? {},
  }))
  await sql(
    `insert into reluv_fact
       (id, name, subject, subject_id, order_id, actor_type, actor_id, reason, data, created_at)
     select ${FACT_ID}, name, subject, subject_id, order_id, actor_type, actor_id, reason, data, at
     from (
       select *, clock_timestamp() as at from jsonb_to_recordset(?::jsonb) as f(
         name text, subject text, subject_id text, order_id text, actor_type text, actor_id text,
         reason text, data jsonb)
     ) as f`,
    [JSON.stringify(rows)]
  )
}
