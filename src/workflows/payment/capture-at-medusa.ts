import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentActions } from "@medusajs/framework/utils"
import { processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { Transaction } from "./inspect-transaction"

/**
 * Books the money at Medusa with core's own workflow: payment, capture, order transaction. Core
 * recognises what it has booked, so repeating it books nothing twice.
 */
export async function captureAtMedusa(
  container: MedusaContainer,
  transaction: Transaction
): Promise<void> {
  const { payment_session_id, amount } = transaction
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const paymentOfSession = async () => {
    const { data } = await query.graph({
      entity: "payment",
      fields: ["id", "captured_at"],
      filters: { payment_session_id },
    })
    return data[0]
  }
  if (!(await paymentOfSession())) {
    // DANA and BI-SNAP accounts answer to the transaction id only, so the session must know it.
    await container.resolve(Modules.PAYMENT).updatePaymentSession({
      id: payment_session_id,
      amount,
      currency_code: "idr",
      data: {
        session_id: payment_session_id,
        amount,
        midtrans_order_id: transaction.midtrans_order_id,
        transaction_id: transaction.transaction_id,
        payment_type: transaction.payment_type,
      },
    })
  }
  await processPaymentWorkflow(container).run({
    input: { action: PaymentActions.SUCCESSFUL, data: { session_id: payment_session_id, amount } },
  })
  // Midtrans said "paid" a moment ago; if authorizing did not hear the same, it is asked again later.
  const captured = await paymentOfSession()
  if (!captured?.captured_at) throw new Error("Medusa has not captured the payment yet")
}
