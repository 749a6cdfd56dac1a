import type { OfferStatus } from "../../domain/offer/offer"
import { claimDue } from "../../shared/due"
import { changeStatus } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"

/** Offers whose time is over, or whose price list is to be made or to go; each for one worker. */
export function claimDueOffers(
  sql: Sql,
  { limit, lease_seconds }: { limit: number; lease_seconds: number }
): Promise<{ id: string; tries: number }[]> {
  return claimDue(
    sql,
    {
      table: "reluv_offer",
      where: "t.settle_at is not null",
      since: "t.settle_at",
      limit,
      lease_seconds,
    },
    "t.id"
  )
}

/** Ends one that nobody answered in time, or whose window is over. @returns whether it did */
export async function expireOffer(
  sql: Sql,
  { id, actor }: { id: string; actor: Actor }
): Promise<boolean> {
  const [over] = await sql<{ status: OfferStatus; seller_id: string; customer_id: string }>(
    `select status, seller_id, customer_id from reluv_offer
     where id = ? and (status in ('open', 'countered') and expires_at <= clock_timestamp()
       or status = 'accepted' and valid_until <= clock_timestamp()) for update`,
    [id]
  )
  if (!over) return false
  const { status, ...data } = over
  await changeStatus(sql, "reluv_offer", {
    ids: [id],
    from: [status],
    to: "expired",
    actor,
    reason: status === "accepted" ? "its window is over" : "nobody answered in time",
    data,
  })
  return true
}

export type UnsettledOffer = {
  id: string
  customer_id: string
  status: OfferStatus
  holds: boolean
  /** Whether Medusa is to say its price: as long as it holds, and while a checkout turns it into an order. */
  is_priced: boolean
  valid_until: Date | null
  price_list_id: string | null
}

export async function findUnsettledOffer(
  sql: Sql,
  { id }: { id: string }
): Promise<UnsettledOffer | null> {
  const [row] = await sql<UnsettledOffer>(
    `select id, customer_id, status, holds, valid_until, price_list_id, ${IS_PRICED} as is_priced
     from reluv_offer where id = ? and settle_at is not null and deleted_at is null`,
    [id]
  )
  return row ?? null
}

const IS_PRICED = `(status = 'accepted' or status = 'used' and order_id is null)`

/** Its price list is made, or gone (null). What still waits, or holds, is looked at again when that ends. */
export async function settleOffer(
  sql: Sql,
  { id, is_priced, price_list_id }: { id: string; is_priced: boolean; price_list_id: string | null }
): Promise<void> {
  await sql(
    `update reluv_offer set price_list_id = ?, tries = 0, retry_at = null, updated_at = now(),
       settle_at = case
         when ${IS_PRICED} <> ? then now()
         when status in ('open', 'countered') then expires_at
         when status = 'accepted' then valid_until
         when status = 'used' and order_id is null then now() + interval '5 minutes'
       end
     where id = ?`,
    [price_list_id, is_priced, id]
  )
}

/** A person wants it settled now, with its tries counted anew. */
export async function retryOffer(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`update reluv_offer set settle_at = now(), tries = 0, retry_at = null where id = ?`, [
    id,
  ])
}
