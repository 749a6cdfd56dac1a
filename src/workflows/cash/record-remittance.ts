import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { RemittedPart } from "../../modules/seller-order/cash"
import { WALLET_MODULE } from "../../modules/wallet"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"

/**
 * An operator writes down what a vendor handed over of the money that couriers collected. With it the sellers of
 * completed parts have their money. Throws `CASH_NOT_COLLECTED`, `CASH_REMITTED_OTHERWISE`.
 */
export async function recordRemittance(
  container: MedusaContainer,
  remittance: { reference: string; parts: readonly RemittedPart[]; actor: Actor }
): Promise<void> {
  await together(container, async (context) => {
    const { order_ids } = await container
      .resolve(SELLER_ORDER_MODULE)
      .recordRemittance(remittance, context)
    await container.resolve(WALLET_MODULE).bookPurchases({ order_ids }, context)
  })
}
