import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrder } from "../../order/cancel-order"
import { unspendCredit } from "../../refund/store-credit"
import { loadCheckout } from "../load-checkout"

/**
 * Cancels an order that a checkout must not leave, and frees its cart, its credit and its payment for the
 * next try.
 */
export async function undoOrder(
  container: MedusaContainer,
  { order_id, cart_id }: { order_id: string; cart_id: string }
): Promise<void> {
  await unlink(container, order_id, cart_id)
  await unspendCredit(container, cart_id)
  await cancelOrder(container, order_id)
}

/** Lets the buyer complete the cart again. */
export async function reopenCart(container: MedusaContainer, cartId: string): Promise<void> {
  const cart = await loadCheckout(container, cartId)
  if (!cart?.completed_at) return
  await container.resolve(Modules.CART).updateCarts([{ id: cartId, completed_at: null }])
}

async function unlink(container: MedusaContainer, order_id: string, cart_id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id },
  })
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss([
    { [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id } },
    ...data.map(({ payment_collection_id }) => ({
      [Modules.ORDER]: { order_id },
      [Modules.PAYMENT]: { payment_collection_id },
    })),
  ])
}
