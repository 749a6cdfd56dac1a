import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Connection = { raw: (statement: string) => Promise<{ rows: { is_here: boolean }[] }> }

/**
 * Ends the locks of Medusa's workflows whose time to live is over: those of a process that died. Postgres locking
 * 2.21 lets nobody else have such a lock, whatever its time to live: the cart of a buyer whose request died with the
 * server could never be changed, bought or paid. Redis ends them by itself, and has no table.
 */
export async function endDeadLocks(container: MedusaContainer): Promise<void> {
  const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw(`select to_regclass('locking') is not null as is_here`)
  if (!rows[0]?.is_here) return
  await connection.raw(`delete from locking where expiration < now()`)
}
