import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RELUV_MODULE } from "../../modules/reluv"
import { type SealingKey, sealingKey } from "../../shared/sealed"

/** What documents are encrypted with: of a secret of their own, or else of the project's. */
export function documentKey(container: MedusaContainer): SealingKey {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const secret = container.resolve(RELUV_MODULE).options.documents.key ?? http.jwtSecret
  if (typeof secret !== "string" || !secret) {
    throw new Error("documents need documents.key, or projectConfig.http.jwtSecret to be a text")
  }
  return sealingKey(secret, "reluv-seller-document")
}

/** What a document is sealed for: no row passes for another one, or for one of another shop. */
export function sealedFor({
  id,
  seller_id,
  kind,
}: {
  id: string
  seller_id: string
  kind: string
}) {
  return [id, seller_id, kind].join(" ")
}
