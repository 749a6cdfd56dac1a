import type { ListingStatus } from "../../domain/listing/listing-status"
import { claimDue } from "../../shared/due"
import type { Sql } from "../../shared/sql"
import type { PendingChange } from "./pending-change"

export type Unsettled = {
  id: string
  product_id: string
  status: ListingStatus
  is_made: boolean
  /** Whether its shop may sell: what is on sale in another one, shoppers do not find. */
  shop_sells: boolean
  change: PendingChange | null
}

export const SHOP_SELLS = `not exists (
  select from reluv_seller where id = l.seller_id and status <> 'active' and deleted_at is null)`

/** Listings with which somebody began something and is not heard of any more, each for one worker. */
export function claimUnsettled(
  sql: Sql,
  batch: { limit: number; lease_seconds: number }
): Promise<{ id: string; tries: number }[]> {
  return claimDue(
    sql,
    {
      table: "reluv_listing",
      where: "t.settle_at is not null",
      since: "t.settle_at",
      ...batch,
    },
    "t.id"
  )
}

/** Whether the shop of a listing may sell. */
export async function mayShopSell(sql: Sql, { id }: { id: string }): Promise<boolean> {
  const [row] = await sql<{ shop_sells: boolean }>(
    `select ${SHOP_SELLS} as shop_sells from reluv_listing l where id = ?`,
    [id]
  )
  return row?.shop_sells ?? false
}

/** @returns what is open of a listing; null when its books agree */
export async function findUnsettled(sql: Sql, { id }: { id: string }): Promise<Unsettled | null> {
  const [row] = await sql<Unsettled>(
    `select id, product_id, status, is_made, change, ${SHOP_SELLS} as shop_sells from reluv_listing l
     where id = ? and settle_at is not null and deleted_at is null`,
    [id]
  )
  return row ?? null
}

/** A job, or whoever comes next, makes its books agree again. */
export async function reopenListing(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`update reluv_listing set settle_at = now(), tries = 0, retry_at = null where id = ?`, [
    id,
  ])
}

/** The same of all that a shop has on sale, whose products are hidden and shown with it. */
export async function reopenListingsOf(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<void> {
  await sql(
    `update reluv_listing set settle_at = now(), tries = 0, retry_at = null
     where seller_id = ? and status = 'active' and is_made and deleted_at is null`,
    [seller_id]
  )
}
