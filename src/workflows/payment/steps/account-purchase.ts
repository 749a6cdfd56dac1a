import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addWorkingDays } from "../../../domain/seller-order/deadlines"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ListingModuleService } from "../../../modules/listing/service"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../../modules/purchase-payment/service"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { SellerOrderModuleService } from "../../../modules/seller-order/service"
import { VENDORS_MODULE } from "../../../modules/vendors"
import type { VendorsModuleService } from "../../../modules/vendors/service"
import type { Actor } from "../../../shared/sql"
import { splitOrderBySellerWorkflow } from "../../checkout/split-order-by-seller"
import type { Finding } from "./inspect-transaction"

const MIDTRANS: Actor = { type: "vendor", id: "midtrans" }

/**
 * Tells our own books: the pieces are sold, each seller has a paid order. Each write is idempotent,
 * and the payment is marked as accounted for last, so that one that is marked has the rest done too.
 */
export const accountPurchaseStep = createStep(
  "account-purchase",
  async ({ transaction }: Finding, { container }) => {
    if (!transaction) return new StepResponse({ first_time: false })
    const { order_id } = transaction
    // A notification can overtake the cut.
    await splitOrderBySellerWorkflow(container).run({ input: { order_id } })
    await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .sellClaims({ order_id, actor: MIDTRANS })
    const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    await sellerOrders.markOrderPaid({
      order_id,
      actor: MIDTRANS,
      reason: transaction.transaction_id,
    })
    const { policies } = container.resolve<VendorsModuleService>(VENDORS_MODULE).options
    await sellerOrders.startShipClock({
      order_id,
      ship_by: addWorkingDays(new Date(), policies.ship_deadline_working_days),
    })
    const first_time = await container
      .resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
      .recordAccounted({ order_id })
    return new StepResponse({ first_time })
  }
)
