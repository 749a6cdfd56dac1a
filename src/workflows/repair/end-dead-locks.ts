import type { MedusaContainer } from "@medusajs/framework/types"
import { sqlIn } from "../../shared/sql"
import { together } from "../../shared/together"

/**
 * Ends the locks of Medusa's workflows whose time to live is over: those of a process that died. Postgres locking
 * 2.21 lets nobody else have such a lock, whatever its time to live: the cart of a buyer whose request died with the
 * server could never be changed, bought or paid. Redis ends them by itself, and has no table.
 */
export function endDeadLocks(container: MedusaContainer): Promise<void> {
  return together(container, async (context) => {
    const sql = sqlIn(context)
    const [{ is_here } = { is_here: false }] = await sql<{ is_here: boolean }>(
      `select to_regclass('locking') is not null as is_here`
    )
    if (is_here) await sql(`delete from locking where expiration < now()`)
  })
}
