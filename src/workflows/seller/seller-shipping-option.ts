import type { FulfillmentWorkflow } from "@medusajs/framework/types"
import { quotedPlace, type SellerOrigin } from "../../domain/seller/origin"

/** What Medusa's admin shows beside the name of a shipping profile. */
export const PROFILE_TYPE = "seller"

/** Medusa lets a profile's name be used once, and two shops may have one name: the handle is one shop's. */
export function profileName({ name, handle }: { name: string; handle: string }): string {
  return `${name} (${handle})`
}

/** Where a seller's parcels start, and with whom, as a quote needs it. */
export function optionData({
  seller_id,
  shipping_profile_id,
  couriers,
  origin,
}: {
  seller_id: string
  shipping_profile_id: string
  couriers: string[] | null
  origin: SellerOrigin
}) {
  return {
    id: "biteship",
    seller_id,
    shipping_profile_id,
    couriers,
    origin: quotedPlace(origin),
  }
}

/**
 * The calculated shipping option of one seller. Its `data` can be read by any storefront (`fields=`
 * on a cart reaches a method's option), so it carries what a quote needs and no person's address.
 */
export function sellerShippingOption(seller: {
  seller_id: string
  /** Of Medusa's fulfillment module: who prices it. */
  provider_id: string
  /** The shop's, as buyers and operators read it. */
  name: string
  couriers: string[] | null
  origin: SellerOrigin
  service_zone_id: string
  shipping_profile_id: string
}): FulfillmentWorkflow.CreateShippingOptionsWorkflowInput {
  return {
    name: seller.name,
    price_type: "calculated",
    provider_id: seller.provider_id,
    service_zone_id: seller.service_zone_id,
    shipping_profile_id: seller.shipping_profile_id,
    type: { label: "Courier", description: "A courier of the buyer's choice", code: "courier" },
    data: optionData(seller),
    rules: [
      { attribute: "enabled_in_store", operator: "eq", value: "true" },
      { attribute: "is_return", operator: "eq", value: "false" },
    ],
  }
}
