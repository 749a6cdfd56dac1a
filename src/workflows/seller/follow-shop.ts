import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { SellerOrigin } from "../../domain/seller/origin"
import { SELLER_MODULE } from "../../modules/seller"
import { optionData, profileName } from "./seller-shipping-option"

/** Longest wait for another change of the same shop. Medusa's locks count seconds. */
const PATIENCE_SECONDS = 30

/**
 * A shop's shipping says what the shop says: its name, where its parcels start, and with which couriers. What is
 * bought from now on is quoted from there, and fetched there. Repeating it changes nothing.
 */
export function followShop(container: MedusaContainer, seller_id: string): Promise<void> {
  return container
    .resolve(Modules.LOCKING)
    .execute([`seller-shipping:${seller_id}`], () => follow(container, seller_id), {
      timeout: PATIENCE_SECONDS,
    })
}

async function follow(container: MedusaContainer, seller_id: string): Promise<void> {
  const sellers = container.resolve(SELLER_MODULE)
  const [seller] = await sellers.listSellers(
    { id: seller_id },
    { select: ["name", "handle", "couriers"] }
  )
  const [contact] = await sellers.listSellerContacts({ seller_id })
  // Before it may sell it has no shipping; the approval makes it of what the shop says then.
  if (!seller || !contact?.shipping_profile_id) return
  const { shipping_profile_id, shipping_option_id } = contact
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  await fulfillment.updateShippingProfiles(shipping_profile_id, { name: profileName(seller) })
  if (!shipping_option_id) return
  // The column is written from a validated `SellerOrigin` only.
  const origin = contact.origin as unknown as SellerOrigin
  await fulfillment.updateShippingOptions(shipping_option_id, {
    name: seller.name,
    data: optionData({ seller_id, shipping_profile_id, couriers: seller.couriers, origin }),
  })
}
