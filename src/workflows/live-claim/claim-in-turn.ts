import type { MedusaContainer } from "@medusajs/framework/types"
import { ListingErrors } from "../../modules/listing/errors"
import { OthersComeFirst } from "../../modules/live-sale/others-come-first"
import type { SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"
import { turnPiece } from "./turn-pieces"

/**
 * The transaction in which a checkout claims its pieces. Where somebody in a live sale comes first for one, whoever came
 * says whose turn it is before the clock does, which stands however this ends, and then claims what is left to claim.
 * Throws what `claim` does, and `ORD_007`.
 */
export async function claimInTurn<T>(
  container: MedusaContainer,
  pieces: readonly { variant_id: string; title?: string }[],
  claim: (context: SqlContext) => Promise<T>
): Promise<T> {
  try {
    return await together(container, claim)
  } catch (error) {
    if (!(error instanceof OthersComeFirst)) throw error
    for (const variant_id of error.variant_ids) await turnPiece(container, { variant_id })
  }
  return together(container, claim).catch((error: unknown) => {
    if (!(error instanceof OthersComeFirst)) throw error
    const titles = new Map(pieces.map(({ variant_id, title }) => [variant_id, title]))
    throw ListingErrors.PIECE_NOT_AVAILABLE({
      titles: error.variant_ids.map((id) => titles.get(id) ?? id),
    })
  })
}
