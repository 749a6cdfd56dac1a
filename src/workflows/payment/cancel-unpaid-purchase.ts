import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { defineErrors } from "../../shared/errors"
import type { Actor } from "../../shared/sql"
import { closePurchaseWorkflow } from "./close-purchase"

const CancelErrors = defineErrors({
  CANNOT_CANCEL: {
    kind: "FORBIDDEN",
    code: "ORD_008",
    message: () => "Only an order that waits for its payment can be cancelled",
  },
})

/** The buyer gives a purchase up before paying. Throws `ORD_008` once it is paid or over. */
export async function cancelUnpaidPurchase(
  container: MedusaContainer,
  { order_id, actor }: { order_id: string; actor: Actor }
): Promise<void> {
  const [payment] = await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchasePayments({ order_id }, { select: ["status"] })
  if (payment?.status !== "pending") throw CancelErrors.CANNOT_CANCEL()
  await closePurchaseWorkflow(container).run({
    input: { order_id, actor, to: "failed", reason: "the buyer cancelled" },
  })
}
