import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE_KEY, type Marketplace } from "../marketplace"

type SetUp = {
  channel: { sales_channel_id: string; publishable_key: string }
  region: { region_id: string }
  shipping: { stock_location_id: string; fulfillment_set_id: string; service_zone_id: string }
}

/** Keeps the ids on the Medusa store, and makes rupiah one of its currencies. */
export const saveMarketplaceStep = createStep(
  "save-marketplace",
  async ({ channel, region, shipping }: SetUp, { container }) => {
    const stores = container.resolve(Modules.STORE)
    const [store] = await stores.listStores({}, { relations: ["supported_currencies"] })
    if (!store) throw new Error("this Medusa project has no store; run its migrations first")

    const marketplace: Marketplace = {
      sales_channel_id: channel.sales_channel_id,
      region_id: region.region_id,
      ...shipping,
    }
    const currencies = store.supported_currencies ?? []
    const hasRupiah = currencies.some((currency) => currency.currency_code === "idr")
    await stores.updateStores(store.id, {
      metadata: { ...store.metadata, [MARKETPLACE_KEY]: marketplace },
      default_sales_channel_id: store.default_sales_channel_id ?? channel.sales_channel_id,
      default_location_id: store.default_location_id ?? shipping.stock_location_id,
      default_region_id: store.default_region_id ?? region.region_id,
      ...(hasRupiah
        ? {}
        : {
            supported_currencies: [
              ...currencies.map(({ currency_code, is_default }) => ({ currency_code, is_default })),
              { currency_code: "idr", is_default: currencies.length === 0 },
            ],
          }),
    })
    return new StepResponse({ ...marketplace, publishable_key: channel.publishable_key })
  }
)
