import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isPayable } from "../../../domain/checkout/payable-total"
import { MIDTRANS_PROVIDER_ID } from "../../../shared/provider-ids"
import type { CartBuyer } from "../buyer-of-cart"
import { CheckoutErrors } from "../errors"
import { type Checkout, loadCheckout } from "../load-checkout"

const RUPIAH = "idr"

/**
 * Everything that can be wrong with a cart before it is worth claiming its pieces. Core compares
 * neither the payment session's amount with the cart's total nor the caller with the cart's owner.
 */
export const validateCheckoutStep = createStep(
  "validate-checkout",
  async ({ cart_id, customer_id }: CartBuyer, { container }) => {
    const cart = await loadCheckout(container, cart_id)
    // It may have become another's since its run began.
    const isOthers = customer_id ? cart?.customer_id !== customer_id : cart?.customer?.has_account
    if (!cart || isOthers) throw CheckoutErrors.CART_NOT_FOUND()
    // A completed cart goes on: its claims know the order, which is the answer to a repeated call.
    if (!cart.completed_at) validate(cart)
    return new StepResponse({
      pieces: cart.items.flatMap(({ variant_id, quantity }) =>
        variant_id ? [{ variant_id, quantity }] : []
      ),
    })
  }
)

function validate(cart: Checkout): void {
  if (cart.items.length === 0) throw CheckoutErrors.CART_EMPTY()
  if (cart.currency_code !== RUPIAH) throw CheckoutErrors.CURRENCY_NOT_RUPIAH()
  if (!cart.shipping_address) throw CheckoutErrors.SHIPPING_ADDRESS_MISSING()

  const chosen = new Set(
    cart.shipping_methods.map((method) => method.shipping_option?.shipping_profile_id)
  )
  const needed = cart.items.flatMap(({ requires_shipping, variant }) => {
    const profile = variant?.product?.shipping_profile?.id
    return profile && requires_shipping !== false ? [profile] : []
  })
  const missing = [...new Set(needed)].filter((profile) => !chosen.has(profile))
  if (missing.length > 0) throw CheckoutErrors.COURIER_MISSING({ sellers: missing })

  const { total, original_total: before_discounts, credit_lines } = cart
  const isWhole = (credit_lines ?? []).every(({ amount }) => Number.isSafeInteger(amount))
  if (!isWhole || !isPayable({ total, before_discounts })) {
    throw CheckoutErrors.AMOUNT_NOT_PAYABLE({ total })
  }
  // Credit or discounts cover it: core asks for no payment then, nor do we.
  if (total === 0) return
  const sessions = cart.payment_collection?.payment_sessions ?? []
  const session = sessions.find(({ provider_id }) => provider_id === MIDTRANS_PROVIDER_ID)
  if (!session) throw CheckoutErrors.PAYMENT_SESSION_MISSING()
  if (session.amount !== total) throw CheckoutErrors.PAYMENT_SESSION_STALE()
}
