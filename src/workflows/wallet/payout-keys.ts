import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RELUV_MODULE } from "../../modules/reluv"
import { type SealingKey, sealingKey } from "../../shared/sealed"

const PURPOSE = "reluv-bank-account"

/** What account numbers, and files that name them, are encrypted with; those behind the first only read. */
export function payoutKeys(container: MedusaContainer): [SealingKey, ...SealingKey[]] {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { keys } = container.resolve(RELUV_MODULE).options.payouts
  const secrets = [...keys, http.jwtSecret].filter(
    (secret): secret is string => typeof secret === "string" && secret !== ""
  )
  const [first, ...others] = secrets.map((secret) => sealingKey(secret, PURPOSE))
  if (!first)
    throw new Error("payouts need payouts.keys, or projectConfig.http.jwtSecret to be a text")
  return [first, ...others]
}
