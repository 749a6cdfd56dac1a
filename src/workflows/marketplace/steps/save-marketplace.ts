import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CURRENCY, MARKETPLACE_KEY, type Marketplace, NAME } from "../marketplace"
import type { Shop } from "./look-around"

type SetUp = {
  shop: Shop
  channel: { sales_channel_id: string }
  region: { region_id: string }
  shipping: { stock_location_id: string; fulfillment_set_id: string; service_zone_id: string }
}

/**
 * Keeps the ids on the Medusa store, and makes rupiah one of its currencies; of an untouched one its
 * default, and the marketplace's name its own. A default that somebody chose is left.
 */
export const saveMarketplaceStep = createStep(
  "save-marketplace",
  async ({ shop, channel, region, shipping }: SetUp, { container }) => {
    const stores = container.resolve(Modules.STORE)
    const [store] = await stores.listStores({}, { relations: ["supported_currencies"] })
    if (!store) throw new Error("this Medusa project has no store; run its migrations first")

    const marketplace: Marketplace = {
      sales_channel_id: channel.sales_channel_id,
      region_id: region.region_id,
      ...shipping,
    }
    const notes: string[] = []
    const currencies = store.supported_currencies ?? []
    const hadRupiah = currencies.some((currency) => currency.currency_code === CURRENCY)
    const isDefault = shop.untouched || currencies.length === 0
    if (!hadRupiah || shop.untouched) {
      notes.push(isDefault ? "made rupiah the default currency" : "added rupiah to the currencies")
    }
    await stores.updateStores(store.id, {
      ...(shop.untouched ? { name: NAME } : {}),
      metadata: { ...store.metadata, [MARKETPLACE_KEY]: marketplace },
      default_sales_channel_id: store.default_sales_channel_id ?? channel.sales_channel_id,
      default_location_id: store.default_location_id ?? shipping.stock_location_id,
      default_region_id: store.default_region_id ?? region.region_id,
      ...(hadRupiah && !shop.untouched
        ? {}
        : {
            supported_currencies: [
              ...currencies
                .filter(({ currency_code }) => currency_code !== CURRENCY)
                .map(({ currency_code, is_default }) => ({
                  currency_code,
                  is_default: is_default && !isDefault,
                })),
              { currency_code: CURRENCY, is_default: isDefault },
            ],
          }),
    })
    notes.push(...(await ensureTaxInside(container)))
    return new StepResponse({ marketplace, notes })
  }
)

/** Listings are priced in the currency, not for the region, so its preference counts. One that is there stays. */
async function ensureTaxInside(container: MedusaContainer): Promise<string[]> {
  const pricing = container.resolve(Modules.PRICING)
  const rupiah = { attribute: "currency_code", value: CURRENCY }
  const [preference] = await pricing.listPricePreferences({
    attribute: [rupiah.attribute],
    value: [rupiah.value],
  })
  if (!preference) {
    await pricing.createPricePreferences({ ...rupiah, is_tax_inclusive: true })
    return ["prices in rupiah have their tax inside"]
  }
  return preference.is_tax_inclusive
    ? []
    : ["left as it is: prices in rupiah get their tax on top (a choice of this shop)"]
}
