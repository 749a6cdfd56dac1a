import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bookPurchases } from "../workflows/wallet/book-purchases"

/** Books what is not in the ledger yet. It can be repeated: `npx medusa-plugin-reluv book`. */
export default async function bookAllPurchases({ container }: Pick<ExecArgs, "container">) {
  const { checked, booked } = await bookPurchases(container)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`The ledger has ${booked} more postings, of ${checked} purchases`)
}
