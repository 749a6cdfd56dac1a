import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import type { Actor } from "../../shared/sql"
import { moveSeller, withItsListings } from "./move-seller"

type Suspension = { id: string; actor: Actor; reason: string; until: Date | null }

/**
 * Takes a shop off sale: its pieces leave lists, carts and checkouts at once. What is held or ordered goes on.
 * Saying it again changes the reason and the end. Throws `SELLER_STATUS_NOT_ALLOWED`, `SUSPENSION_IS_OVER`.
 */
export async function suspendSeller(container: MedusaContainer, input: Suspension): Promise<void> {
  if (input.until && input.until <= new Date()) throw SellerErrors.SUSPENSION_IS_OVER()
  await withItsListings(container, input.id, (context) =>
    container.resolve(SELLER_MODULE).suspendSeller(input, context)
  )
}

/** Lets a suspended shop sell again. Throws `SELLER_STATUS_NOT_ALLOWED`. */
export async function liftSuspension(
  container: MedusaContainer,
  input: { id: string; actor: Actor; reason: string | null }
): Promise<void> {
  await moveSeller(container, { ...input, to: "active", from: ["suspended"] })
}
