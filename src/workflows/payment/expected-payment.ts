import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { splitOrder } from "../checkout/cut/split-order-by-seller"
import { loadOrder } from "../order/load-order"
import { expectPayment } from "./expect-payment"

/**
 * The payment of a purchase, written first where nobody has come to it yet: a buyer may be faster than
 * what follows from the order. Null for an order that is not paid through the marketplace.
 */
export async function expectedPayment(container: MedusaContainer, order_id: string) {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [known] = await payments.listPurchasePayments({ order_id })
  if (known) return known
  const order = await loadOrder(container, order_id)
  if (!order) return null
  await splitOrder(container, { order_id, order })
  await expectPayment(container, order)
  const [written] = await payments.listPurchasePayments({ order_id })
  return written ?? null
}
