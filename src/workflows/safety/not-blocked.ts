import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import { SAFETY_MODULE } from "../../modules/safety"
import { SafetyErrors } from "../../modules/safety/errors"

/** Throws `PARTY_BLOCKED` where a buyer and one of these shops do not deal with each other, whoever said so. */
export async function requireNotBlocked(
  container: MedusaContainer,
  { customer_id, seller_ids }: { customer_id: string | null; seller_ids: readonly string[] }
): Promise<void> {
  if (!customer_id) return
  const blocked = await container
    .resolve(SAFETY_MODULE)
    .listBlocked({ customer_id, seller_ids: [...new Set(seller_ids)] })
  if (blocked.length > 0) throw SafetyErrors.PARTY_BLOCKED()
}

/** The same of the shops that sell these pieces. */
export async function requireNoneBlocked(
  container: MedusaContainer,
  { customer_id, lines }: { customer_id: string | null; lines: readonly { variant_id: string }[] }
): Promise<void> {
  if (!customer_id || lines.length === 0) return
  const offers = await container
    .resolve(LISTING_MODULE)
    .listOffers(lines.map(({ variant_id }) => variant_id))
  const seller_ids = offers.map(({ seller_id }) => seller_id)
  await requireNotBlocked(container, { customer_id, seller_ids })
}
