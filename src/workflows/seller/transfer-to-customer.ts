import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import type { Transfer } from "../../modules/seller/ownership"

/** An operator gives a shop to a customer who can log in. Throws `SELLER_CUSTOMER_NOT_FOUND`. */
export async function transferToCustomer(
  container: MedusaContainer,
  transfer: Transfer
): Promise<void> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: transfer.customer_id, has_account: true }, { select: ["id"] })
  if (!customer) throw SellerErrors.SELLER_CUSTOMER_NOT_FOUND()
  await container.resolve(SELLER_MODULE).transferShop(transfer)
}
