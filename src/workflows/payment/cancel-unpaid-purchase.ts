import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { defineErrors } from "../../shared/errors"
import type { Actor } from "../../shared/sql"
import { closePurchaseWorkflow } from "./close-purchase"
import { expectedPayment } from "./expected-payment"

const CancelErrors = defineErrors({
  CANNOT_CANCEL: {
    kind: "FORBIDDEN",
    code: "ORD_008",
    message: () => ({
      en: "Only an order that waits for its payment can be cancelled",
      id: "Hanya pesanan yang menunggu pembayaran yang bisa dibatalkan",
    }),
  },
})

/**
 * A purchase is given up before it is paid, by its buyer or by an operator; money that comes all the same
 * goes back. Throws `ORD_008` once it is paid or over.
 */
export async function cancelUnpaidPurchase(
  container: MedusaContainer,
  { order_id, actor }: { order_id: string; actor: Actor }
): Promise<void> {
  const payment = await expectedPayment(container, order_id)
  if (payment?.status !== "pending") throw CancelErrors.CANNOT_CANCEL()
  const who = actor.type === "customer" ? "the buyer" : "an operator"
  await closePurchaseWorkflow(container).run({
    input: { order_id, actor, to: "cancelled", reason: `${who} cancelled` },
  })
  // Whoever paid in between was faster.
  const [ended] = await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchasePayments({ order_id }, { select: ["status"] })
  if (ended?.status !== "cancelled") throw CancelErrors.CANNOT_CANCEL()
}
