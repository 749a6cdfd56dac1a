import type { Client } from "@medusajs/framework/pg"
import { sleep } from "../../lib/processes"
import type { Bought } from "./market"

const PATIENCE_MS = 300_000

/** What became of the purchases that buyers were told of. */
export interface Ending {
  told: number
  paid: number
  /** Told, but in no table. */
  lost: number
  /** Paid by their buyer, but not for the marketplace, when nothing happens any more. */
  unheard: number
  /** Single pieces that two have bought. */
  twice: number
  /** Rupiah by which the ledger is off. */
  off: number
  /** How long it took until all that was paid was booked. */
  seconds: number
}

/** Waits until all that was paid is booked, and counts. */
export async function endingOf(database: Client, bought: readonly Bought[]): Promise<Ending> {
  const started = performance.now()
  const paid = bought.filter(({ is_paid }) => is_paid).map(({ order_id }) => order_id)
  const unheard = async () => {
    const { rows } = await database.query<{ n: number }>(
      `select count(*)::int as n from reluv_purchase_payment
       where order_id = any($1) and status = 'paid' and accounted_at is not null`,
      [paid]
    )
    return paid.length - (rows[0]?.n ?? 0)
  }
  let left = await unheard()
  while (left > 0 && performance.now() - started < PATIENCE_MS) {
    await sleep(500)
    left = await unheard()
  }
  const seconds = (performance.now() - started) / 1_000
  const told = bought.map(({ order_id }) => order_id)
  const { rows } = await database.query<{ known: number; twice: number; off: string }>(
    `select (select count(*)::int from "order" where id = any($1)) as known,
       (select count(*)::int from (select variant_id from reluv_piece_claim where status = 'ordered'
         group by variant_id having count(*) > 1) t) as twice,
       (select coalesce(sum(amount), 0)::text from reluv_ledger_entry) as off`,
    [told]
  )
  return {
    told: told.length,
    paid: paid.length,
    lost: told.length - (rows[0]?.known ?? 0),
    unheard: left,
    twice: rows[0]?.twice ?? 0,
    off: Number(rows[0]?.off ?? 0),
    seconds,
  }
}
