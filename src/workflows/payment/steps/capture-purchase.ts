import { ContainerRegistrationKeys, Modules, PaymentActions } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { Finding } from "./inspect-transaction"

/**
 * Books the money at Medusa with core's own workflow: payment, capture, order transaction. Core
 * recognises what it has booked, so repeating it books nothing twice.
 */
export const capturePurchaseStep = createStep(
  "capture-purchase",
  async ({ transaction }: Finding, { container }) => {
    if (!transaction) return new StepResponse(undefined)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "payment",
      fields: ["id"],
      filters: { payment_session_id: transaction.payment_session_id },
    })
    if (data.length === 0) {
      // DANA and BI-SNAP accounts answer to the transaction id only, so the session must know it.
      await container.resolve(Modules.PAYMENT).updatePaymentSession({
        id: transaction.payment_session_id,
        amount: transaction.amount,
        currency_code: "idr",
        data: {
          session_id: transaction.payment_session_id,
          amount: transaction.amount,
          midtrans_order_id: transaction.midtrans_order_id,
          transaction_id: transaction.transaction_id,
          payment_type: transaction.payment_type,
        },
      })
    }
    await processPaymentWorkflow(container).run({
      input: {
        action: PaymentActions.SUCCESSFUL,
        data: { session_id: transaction.payment_session_id, amount: transaction.amount },
      },
    })
    const { data: captured } = await query.graph({
      entity: "payment",
      fields: ["id", "captured_at"],
      filters: { payment_session_id: transaction.payment_session_id },
    })
    // Midtrans said "paid" a moment ago; if authorizing did not hear the same, the inbox asks again.
    if (!captured[0]?.captured_at) throw new Error("Medusa has not captured the payment yet")
    return new StepResponse(undefined)
  }
)
