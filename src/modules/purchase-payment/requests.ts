import { generateEntityId } from "@medusajs/framework/utils"
import { forgetOldDays, type OlderThan } from "../../shared/forget-old"
import type { Sql } from "../../shared/sql"

export type NewRequest = {
  customer_id: string
  idempotency_key: string
  fingerprint: string
  lease_seconds: number
}

/**
 * `mine`: the caller makes the purchase, with this cart; `again` when somebody has tried before.
 * `busy`: another request is making it. `done`: it is made. `used`: the key stands for another one.
 */
export type RequestTurn =
  | { turn: "mine"; id: string; cart_id: string; again: boolean }
  | { turn: "done"; order_id: string }
  | { turn: "busy" | "used" }

type Row = {
  id: string
  fingerprint: string
  cart_id: string
  order_id: string | null
  mine: boolean
  fresh: boolean
}

/**
 * Takes the turn to make the purchase that a key stands for. Of many who ask at once one gets it; after
 * a crash the next one does, when the lease is over.
 */
export async function beginRequest(sql: Sql, request: NewRequest): Promise<RequestTurn> {
  const { customer_id, idempotency_key, fingerprint, lease_seconds } = request
  const id = generateEntityId(undefined, "preq")
  const [taken] = await sql<Row>(
    `insert into reluv_purchase_request as r
       (id, customer_id, idempotency_key, fingerprint, cart_id, lease_until, created_at, updated_at)
     values (?, ?, ?, ?, ?, now() + make_interval(secs => ?), now(), now())
     on conflict (customer_id, idempotency_key) do update
       set lease_until = excluded.lease_until, updated_at = now()
       where r.lease_until < now() and r.order_id is null and r.fingerprint = excluded.fingerprint
     returning id, cart_id`,
    [
      id,
      customer_id,
      idempotency_key,
      fingerprint,
      generateEntityId(undefined, "cart"),
      lease_seconds,
    ]
  )
  if (taken) {
    return { turn: "mine", id: taken.id, cart_id: taken.cart_id, again: taken.id !== id }
  }
  const [known] = await sql<Row>(
    `select fingerprint, order_id from reluv_purchase_request
     where customer_id = ? and idempotency_key = ?`,
    [customer_id, idempotency_key]
  )
  // Given up between the two statements: whoever asks again gets the turn.
  if (!known) return { turn: "busy" }
  if (known.fingerprint !== fingerprint) return { turn: "used" }
  return known.order_id ? { turn: "done", order_id: known.order_id } : { turn: "busy" }
}

export async function finishRequest(
  sql: Sql,
  { id, order_id }: { id: string; order_id: string }
): Promise<void> {
  await sql(`update reluv_purchase_request set order_id = ?, updated_at = now() where id = ?`, [
    order_id,
    id,
  ])
}

/** Nothing was bought: the key is free again. */
export async function forgetRequest(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`delete from reluv_purchase_request where id = ? and order_id is null`, [id])
}

/** Deletes keys that nobody has used for long, oldest first. @returns how many */
export function forgetOldRequests(sql: Sql, old: OlderThan): Promise<number> {
  return forgetOldDays(
    sql,
    { table: "reluv_purchase_request", since: "updated_at", where: "lease_until < now()" },
    old
  )
}

/** Its outcome is not known yet: whoever asks next looks again, at once. */
export async function returnRequest(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `update reluv_purchase_request set lease_until = now(), updated_at = now() where id = ?`,
    [id]
  )
}
