import { isOpenAt } from "../../domain/seller/vacation"
import { claimDue } from "../../shared/due"
import { tell } from "../../shared/facts"
import { shopIsOpen } from "../../shared/shop-sql"
import type { Actor, Sql } from "../../shared/sql"
import { SellerErrors } from "./errors"
import { setClock } from "./standing"

/**
 * Closes a shop for a while: at once where `closes_at` has come, else by itself then; the last word stands.
 * Nothing of an order that exists changes.
 */
export async function planVacation(
  sql: Sql,
  vacation: {
    id: string
    actor: Actor
    closes_at: Date
    reopens_at: Date | null
    message: string | null
  }
): Promise<void> {
  const { id, actor, closes_at, reopens_at, message } = vacation
  const { was_open, now } = await lockShop(sql, id)
  const is_open = isOpenAt(vacation, now)
  await sql(
    `update reluv_seller set closes_at = ?, reopens_at = ?, closed_message = ?, told_open = ?
     where id = ?`,
    [closes_at, reopens_at, message, is_open, id]
  )
  await setClock(sql, id)
  const began = was_open && !is_open
  const name = began ? "reluv.seller.vacation-began" : "reluv.seller.vacation-planned"
  await tell(sql, { name, subject_id: id, actor })
}

/** Opens a shop, or drops the vacation that it has planned. Repeating it changes nothing. */
export async function endVacation(
  sql: Sql,
  { id, actor }: { id: string; actor: Actor }
): Promise<void> {
  await lockShop(sql, id)
  const ended = await sql(
    `update reluv_seller set closes_at = null, reopens_at = null, closed_message = null, told_open = true
     where id = ? and (closes_at is not null or not told_open) returning id`,
    [id]
  )
  if (ended.length === 0) return
  await setClock(sql, id)
  await tell(sql, { name: "reluv.seller.vacation-ended", subject_id: id, actor })
}

/** Shops whose clock has come, each for one worker. */
export function claimTurning(
  sql: Sql,
  batch: { limit: number; lease_seconds: number }
): Promise<{ id: string; tries: number }[]> {
  return claimDue(
    sql,
    { table: "reluv_seller", where: "t.turns_at is not null", since: "t.turns_at", ...batch },
    "t.id"
  )
}

/** A person wants its clock to come by now. */
export async function retryTurn(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`update reluv_seller set turns_at = now(), tries = 0, retry_at = null where id = ?`, [
    id,
  ])
}

async function lockShop(sql: Sql, id: string): Promise<{ was_open: boolean; now: Date }> {
  const [shop] = await sql<{ was_open: boolean; now: Date }>(
    `select ${shopIsOpen("s")} as was_open, now() as now from reluv_seller s
     where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!shop) throw SellerErrors.SELLER_NOT_FOUND()
  return shop
}
