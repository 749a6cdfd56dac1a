import type { MedusaContainer } from "@medusajs/framework/types"
import { refundForBuyer } from "../../domain/payment/refund-for-buyer"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { BankAccount, BuyerRefundView } from "../_shapes/payment"

const iso = (time: Date | string) => new Date(time).toISOString()

/** What goes back of a purchase, as its buyer sees it: no reasons, proofs or names of operators. */
export async function viewBuyerRefunds(
  container: MedusaContainer,
  order_id: string
): Promise<BuyerRefundView[]> {
  const refunds = await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchaseRefunds({ order_id }, { order: { created_at: "ASC" } })
  return refunds.flatMap(({ status, ...refund }) => {
    if (status === "dropped") return []
    return {
      id: refund.id,
      seller_order_id: refund.seller_order_id,
      amount: refund.amount,
      rail: refund.rail,
      ...refundForBuyer({ ...refund, status }),
      // Written from a validated account only.
      bank_account: refund.bank_account as BankAccount | null,
      created_at: iso(refund.created_at),
      done_at: refund.done_at ? iso(refund.done_at) : null,
    }
  })
}
