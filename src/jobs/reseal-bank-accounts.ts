import type { MedusaContainer } from "@medusajs/framework/types"
import { resealAccountNumbers } from "../workflows/wallet/reseal"

/** Takes account numbers, and bank files, over to a new key; once all are under it, there is nothing to do. */
export default async function resealBankAccountsJob(container: MedusaContainer) {
  await resealAccountNumbers(container)
}

export const config = { name: "reseal-bank-accounts", schedule: "29 * * * *" }
