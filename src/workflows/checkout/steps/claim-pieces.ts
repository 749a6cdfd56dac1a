import { randomUUID } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"
import { RELUV_MODULE } from "../../../modules/reluv"
import { loadCheckout, orderOfCart } from "../load-checkout"

type ClaimPieces = { cart_id: string; pieces: { variant_id: string; quantity: number }[] }

/**
 * Claims every piece of the cart, or throws `ORD_007`. Undone: they are given back, unless the
 * failure left an order or a dead cart behind, which only the repair job can tell apart.
 */
export const claimPiecesStep = createStep(
  "claim-pieces",
  async ({ cart_id, pieces }: ClaimPieces, { container }) => {
    const listings = container.resolve(LISTING_MODULE)
    const { policies } = container.resolve(RELUV_MODULE).options
    const owner = randomUUID()
    const outcome = await listings.claimPieces({
      cart_id,
      owner,
      pieces,
      hold_seconds: policies.checkout_hold_seconds,
    })
    const mine = outcome.outcome === "claimed" ? { cart_id, owner } : undefined
    return new StepResponse({ ...outcome, owner }, mine)
  },
  async (claim, { container }) => {
    if (!claim) return
    const cart = await loadCheckout(container, claim.cart_id)
    const order = await orderOfCart(container, claim.cart_id)
    if (cart?.completed_at || order) return
    await container.resolve(LISTING_MODULE).releaseClaims({
      ...claim,
      actor: { type: "system", id: "checkout" },
      reason: "the checkout failed",
    })
  }
)
