import type { MedusaContainer } from "@medusajs/framework/types"
import { resealBankAccounts } from "../workflows/wallet/bank-account"

/** Takes account numbers over to a new key; once all are under it, there is nothing to do. */
export default async function resealBankAccountsJob(container: MedusaContainer) {
  await resealBankAccounts(container)
}

export const config = { name: "reseal-bank-accounts", schedule: "29 * * * *" }
