import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaContextType } from "@medusajs/framework/utils"
import type { SqlContext } from "./sql"

/**
 * One transaction for several of our modules: all of `work` is written, or none of it.
 *
 * Rooms are entered in one order, so that two who change the same ones cannot deadlock: sellers,
 * listings, promotions, seller orders, payments, tasks, the wallet.
 *
 * For methods of ours that speak through `sqlIn` only, which take the `context` last. The methods that
 * Medusa generates (`listListings`, `updateSellers`) cannot use it, and it holds only while our modules
 * share the project's database. A vendor's or Medusa's call inside is a bug: it would hold the locks for
 * as long as the answer takes. One of Medusa's modules joins it: see `workflows/order/promotion-uses.ts`.
 */
export function together<T>(
  container: MedusaContainer,
  work: (context: SqlContext) => Promise<T>
): Promise<T> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return connection.transaction((transaction) =>
    work({
      // In a step of a workflow Medusa hands its own context to a module instead of one without this mark:
      // each change would then be a transaction of its own.
      __type: MedusaContextType,
      transactionManager: { getTransactionContext: () => transaction },
    } as unknown as SqlContext)
  )
}
