import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { ListingErrors } from "../../modules/listing/errors"
import { reasonOf } from "../../shared/reason-of"

const FAILURES: readonly string[] = [MedusaError.Types.DB_ERROR, MedusaError.Types.UNEXPECTED_STATE]

/**
 * What one of several listings is answered with: its refusal. What failed for no fault of whoever asks is
 * logged, and can be asked for again (`TRY_AGAIN`); the others were done, or refused, by themselves.
 */
export function refusalOf(container: MedusaContainer, id: string, error: unknown): MedusaError {
  const isRefusal =
    typeof error === "object" &&
    error !== null &&
    MedusaError.isMedusaError(error) &&
    !FAILURES.includes(error.type)
  if (isRefusal) return error
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.error(`Listing ${id}, one of several: ${reasonOf(error)}`)
  return ListingErrors.TRY_AGAIN()
}
