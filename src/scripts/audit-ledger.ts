import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { auditAndTell } from "../workflows/wallet/audit-ledger"

/** Proves that the ledger says what happened, or fails: `npx medusa-plugin-reluv audit`. */
export default async function auditTheLedger({ container }: ExecArgs) {
  const { checked, wrongs } = await auditAndTell(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { at, says } of wrongs) logger.error(`${at}: ${says}`)
  if (wrongs.length > 0) throw new Error(`${wrongs.length} rows of the ledger are wrong`)
  logger.info(`The ledger is right: ${checked} purchases, every sum 0, nobody below 0`)
}
