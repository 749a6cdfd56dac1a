import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { SellerOrigin } from "../../../domain/seller/origin"
import { RELUV_MODULE } from "../../../modules/reluv"
import { SELLER_MODULE } from "../../../modules/seller"
import { SellerErrors } from "../../../modules/seller/errors"
import { courierProviderId } from "../../marketplace/courier-provider"
import { getMarketplace } from "../../marketplace/marketplace"
import { PROFILE_TYPE, profileName, sellerShippingOption } from "../seller-shipping-option"

/** Longest wait for another approval of the same shop. Medusa's locks count seconds. */
const PATIENCE_SECONDS = 30

/**
 * The shipping profile of a shop and its option, each made once: what a crash left of an earlier try is
 * found, and told what this shop says. Not undone, for the same reason. Without a courier's provider there is no option; a
 * later approval makes it.
 */
export const ensureSellerShippingStep = createStep(
  "ensure-seller-shipping",
  async ({ seller_id }: { seller_id: string }, { container }) => {
    await ensureSellerShipping(container, seller_id)
    return new StepResponse(undefined)
  }
)

export function ensureSellerShipping(container: MedusaContainer, seller_id: string): Promise<void> {
  return container
    .resolve(Modules.LOCKING)
    .execute([`seller-shipping:${seller_id}`], () => ensure(container, seller_id), {
      timeout: PATIENCE_SECONDS,
    })
}

async function ensure(container: MedusaContainer, seller_id: string): Promise<void> {
  const sellers = container.resolve(SELLER_MODULE)
  const [contact] = await sellers.listSellerContacts({ seller_id })
  const [seller] = await sellers.listSellers(
    { id: seller_id },
    { select: ["name", "handle", "couriers"] }
  )
  if (!contact || !seller) throw SellerErrors.SELLER_NOT_FOUND()
  if (contact.shipping_option_id) return

  const shipping_profile_id =
    contact.shipping_profile_id ?? (await ensureProfile(container, { seller_id, ...seller }))
  if (!container.resolve(RELUV_MODULE).has("couriers")) {
    await sellers.updateSellerContacts({ id: contact.id, shipping_profile_id })
    return
  }
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  // Of an earlier opening, which may have failed with another shop of this name and another address.
  const [existing] = await fulfillment.listShippingOptions({ shipping_profile_id }, { take: 1 })
  const { service_zone_id } = await getMarketplace(container)
  const option = sellerShippingOption({
    provider_id: courierProviderId(container),
    seller_id,
    name: seller.name,
    couriers: seller.couriers,
    // The column is written from a validated `SellerOrigin` only.
    origin: contact.origin as unknown as SellerOrigin,
    service_zone_id,
    shipping_profile_id,
  })
  const made = existing
    ? await fulfillment.updateShippingOptions(existing.id, { name: option.name, data: option.data })
    : (await createShippingOptionsWorkflow(container).run({ input: [option] })).result[0]
  if (!made) throw new Error("Medusa made no shipping option")
  await sellers.updateSellerContacts({
    id: contact.id,
    shipping_profile_id,
    shipping_option_id: made.id,
  })
}

async function ensureProfile(
  container: MedusaContainer,
  seller: { seller_id: string; name: string; handle: string }
): Promise<string> {
  const profiles = container.resolve(Modules.FULFILLMENT)
  const name = profileName(seller)
  const [existing] = await profiles.listShippingProfiles({ name })
  if (existing?.type === PROFILE_TYPE) return existing.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: {
      data: [{ name: existing ? `${name} ${seller.seller_id}` : name, type: PROFILE_TYPE }],
    },
  })
  const [made] = result
  if (!made) throw new Error("Medusa made no shipping profile")
  return made.id
}
