import type { MedusaContainer } from "@medusajs/framework/types"
import { auditAndTell } from "../workflows/wallet/audit-ledger"

/** Proves each night, at 03:13 WIB, that the ledger says what happened. */
export default async function auditLedgerJob(container: MedusaContainer) {
  await auditAndTell(container)
}

export const config = { name: "audit-ledger", schedule: "13 20 * * *" }
