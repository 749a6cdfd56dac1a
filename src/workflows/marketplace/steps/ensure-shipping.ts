import type { FilterableShippingOptionProps, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { RELUV_MODULE } from "../../../modules/reluv"
import { courierProviderId } from "../courier-provider"

const NAME = "Reluv marketplace"

/**
 * The one stock location, fulfillment set and service zone of all sellers: Medusa loads every stock
 * location of a sales channel on each shipping quote, so a location per seller would make a quote
 * cost more with every seller.
 */
export const ensureShippingStep = createStep(
  "ensure-shipping",
  async ({ sales_channel_id }: { sales_channel_id: string }, { container }) => {
    const link = container.resolve(ContainerRegistrationKeys.LINK)
    const location = await ensureLocation(container)
    const { fulfillment_set_id, service_zone_id } = await ensureServiceZone(container)

    const providers = container.resolve(RELUV_MODULE).has("couriers")
      ? [courierProviderId(container)]
      : []
    await link.create([
      ...providers.map((fulfillment_provider_id) => ({
        [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id },
      })),
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
        [Modules.FULFILLMENT]: { fulfillment_set_id },
      },
    ])
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: location.id, add: [sales_channel_id] },
    })
    for (const provider_id of providers)
      await priceEveryOptionBy(container, { provider_id, service_zone_id })
    return new StepResponse({ stock_location_id: location.id, fulfillment_set_id, service_zone_id })
  }
)

/** Shops that were opened while another vendor knew the couriers. */
async function priceEveryOptionBy(
  container: MedusaContainer,
  { provider_id, service_zone_id }: { provider_id: string; service_zone_id: string }
): Promise<void> {
  // Medusa's type of filters forgets the column.
  const others = { service_zone: { id: service_zone_id }, provider_id: { $ne: provider_id } }
  await container
    .resolve(Modules.FULFILLMENT)
    .updateShippingOptions(others as FilterableShippingOptionProps, { provider_id })
}

async function ensureLocation(container: MedusaContainer): Promise<{ id: string }> {
  const [existing] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: NAME })
  if (existing) return existing
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [{ name: NAME, address: { address_1: "-", city: "Jakarta", country_code: "ID" } }],
    },
  })
  const [created] = result
  if (!created) throw new Error("Medusa made no stock location")
  return created
}

async function ensureServiceZone(container: MedusaContainer) {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [existing] = await fulfillment.listFulfillmentSets(
    { name: NAME },
    { relations: ["service_zones"] }
  )
  const set =
    existing ??
    (await fulfillment.createFulfillmentSets({
      name: NAME,
      type: "shipping",
      service_zones: [{ name: NAME, geo_zones: [{ type: "country", country_code: "id" }] }],
    }))
  const [zone] = set.service_zones ?? []
  if (!zone) throw new Error(`the fulfillment set "${NAME}" has no service zone`)
  return { fulfillment_set_id: set.id, service_zone_id: zone.id }
}
