import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../shared/sql"
import { SafetyErrors } from "./errors"

type BlockSide = "customer" | "seller"
type Pair = { customer_id: string; seller_id: string; by: BlockSide }

/**
 * A buyer and a shop say something to each other while neither has blocked the other: a block that comes meanwhile waits
 * until it is written, and what comes after the block is refused. To be called in its transaction. Throws `PARTY_BLOCKED`.
 */
export async function requireUnblocked(
  sql: Sql,
  { customer_id, seller_id }: Omit<Pair, "by">
): Promise<void> {
  await sql(`select pg_advisory_xact_lock_shared(hashtextextended(?, 0))`, [
    lockOf({ customer_id, seller_id }),
  ])
  const blocked = await listBlocked(sql, { customer_id, seller_ids: [seller_id] })
  if (blocked.length > 0) throw SafetyErrors.PARTY_BLOCKED()
}

const lockOf = ({ customer_id, seller_id }: Omit<Pair, "by">) => `block:${customer_id}:${seller_id}`

/** Once however often it is asked. */
export async function blockParty(sql: Sql, { customer_id, seller_id, by }: Pair): Promise<void> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
    lockOf({ customer_id, seller_id }),
  ])
  await sql(
    `insert into reluv_block (id, customer_id, seller_id, by, created_at) values (?, ?, ?, ?, clock_timestamp())
     on conflict do nothing`,
    [generateEntityId(undefined, "blck"), customer_id, seller_id, by]
  )
}

/** Takes one's own word back. Throws `BLOCK_NOT_FOUND`. */
export async function unblockParty(sql: Sql, { customer_id, seller_id, by }: Pair): Promise<void> {
  const gone = await sql(
    `delete from reluv_block where customer_id = ? and seller_id = ? and by = ? returning id`,
    [customer_id, seller_id, by]
  )
  if (gone.length === 0) throw SafetyErrors.BLOCK_NOT_FOUND()
}

/** Which of these shops a buyer does not deal with, whoever said so. */
export async function listBlocked(
  sql: Sql,
  { customer_id, seller_ids }: { customer_id: string; seller_ids: readonly string[] }
): Promise<string[]> {
  if (seller_ids.length === 0) return []
  const rows = await sql<{ seller_id: string }>(
    `select distinct seller_id from reluv_block where customer_id = ? and seller_id = any(?)`,
    [customer_id, seller_ids]
  )
  return rows.map(({ seller_id }) => seller_id)
}

/** Somebody goes: whom they did not want to deal with goes with them. */
export async function forgetBlocksOf(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<void> {
  await sql(`delete from reluv_block where customer_id = ?`, [customer_id])
}
