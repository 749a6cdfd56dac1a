import { type SellerStatus, sellerStatus } from "../../domain/seller/seller-status"
import { changeStatus, tell } from "../../shared/facts"
import { shopIsOpen } from "../../shared/shop-sql"
import type { Actor, Sql } from "../../shared/sql"
import { SellerErrors } from "./errors"

const CLOCK: Actor = { type: "system", id: "clock" }

export type ShopMove = {
  id: string
  to: SellerStatus
  actor: Actor
  reason: string | null
  /** The statuses that this verb leaves; what else the table allows is another verb's. @default all of them */
  from?: readonly SellerStatus[]
  /** When a suspension ends by itself. @default never */
  until?: Date | null
}

/**
 * Moves a shop to `to`. A change that the table does not allow is refused (`SELLER_STATUS_NOT_ALLOWED`)
 * and changes nothing; a shop that is there already is left alone.
 *
 * @returns whether this call moved it
 */
export async function changeSellerStatus(
  sql: Sql,
  { id, to, actor, reason, from = sellerStatus.sourcesOf(to), until = null }: ShopMove
): Promise<boolean> {
  const moved = await changeStatus(sql, "reluv_seller", { ids: [id], from, to, actor, reason })
  if (moved.length > 0) {
    await sql(`update reluv_seller set status_reason = ?, suspended_until = ? where id = ?`, [
      to === "active" ? null : reason,
      until,
      id,
    ])
    await setClock(sql, id)
    return true
  }
  const [seller] = await sql<{ status: SellerStatus }>(
    `select status from reluv_seller where id = ? and deleted_at is null`,
    [id]
  )
  if (!seller) throw SellerErrors.SELLER_NOT_FOUND()
  if (seller.status === to) return false
  throw SellerErrors.SELLER_STATUS_NOT_ALLOWED({ from: seller.status, to })
}

/**
 * Takes a shop off sale, for good or until a moment. Asked of one that is suspended, it changes the reason
 * and the end. Throws what `changeSellerStatus` does. @returns whether it was on sale before
 */
export async function suspendSeller(
  sql: Sql,
  suspension: { id: string; actor: Actor; reason: string; until: Date | null }
): Promise<boolean> {
  const { id, actor, reason, until } = suspension
  if (await changeSellerStatus(sql, { ...suspension, to: "suspended" })) return true
  const changed = await sql(
    `update reluv_seller set status_reason = ?, suspended_until = ?, updated_at = now()
     where id = ? and status = 'suspended'
       and (status_reason, suspended_until) is distinct from (?, ?::timestamptz) returning id`,
    [reason, until, id, reason, until]
  )
  if (changed.length > 0) {
    await tell(sql, { name: "reluv.seller.suspension-changed", subject_id: id, actor, reason })
    await setClock(sql, id)
  }
  return false
}

/** When the clock of a shop comes by next, from what the shop says now. */
export async function setClock(sql: Sql, id: string): Promise<void> {
  await sql(
    `update reluv_seller set tries = 0, retry_at = null, updated_at = now(), turns_at = least(
       case when status = 'suspended' then suspended_until end,
       case when closes_at > now() then closes_at when reopens_at > now() then reopens_at end)
     where id = ?`,
    [id]
  )
}

/**
 * What the hour has brought a shop: the end of a suspension, and the beginning or the end of a vacation,
 * of which it only tells, since that is decided by the times themselves. Repeating it changes nothing.
 *
 * @returns whether it may sell again
 */
export async function turnSeller(sql: Sql, { id }: { id: string }): Promise<boolean> {
  const [shop] = await sql<{ ends: boolean; is_open: boolean; told_open: boolean; over: boolean }>(
    `select status = 'suspended' and coalesce(suspended_until <= now(), false) as ends, told_open,
       ${shopIsOpen("s")} as is_open, coalesce(reopens_at <= now(), false) as over
     from reluv_seller s where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!shop) return false
  if (shop.is_open !== shop.told_open) {
    const name = shop.is_open ? "reluv.seller.vacation-ended" : "reluv.seller.vacation-began"
    await sql(`update reluv_seller set told_open = ? where id = ?`, [shop.is_open, id])
    await tell(sql, { name, subject_id: id, actor: CLOCK })
  }
  if (shop.over) {
    await sql(
      `update reluv_seller set closes_at = null, reopens_at = null, closed_message = null where id = ?`,
      [id]
    )
  }
  const lifted =
    shop.ends &&
    (await changeSellerStatus(sql, {
      id,
      to: "active",
      from: ["suspended"],
      actor: CLOCK,
      reason: "its end had come",
    }))
  await setClock(sql, id)
  return lifted
}
