import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { closePurchaseWorkflow } from "../close-purchase"
import type { Finding } from "./inspect-transaction"

/** The vendor closed the payment page and nobody paid: the purchase is over. */
export const giveUpPurchaseStep = createStep(
  "give-up-purchase",
  async ({ decision, reason, transaction }: Finding, { container }) => {
    if (decision !== "give_up" || !transaction) return new StepResponse(undefined)
    await closePurchaseWorkflow(container).run({
      input: {
        order_id: transaction.order_id,
        to: transaction.outcome === "expired" ? "expired" : "failed",
        actor: { type: "vendor", id: "midtrans" },
        reason,
      },
    })
    return new StepResponse(undefined)
  }
)
