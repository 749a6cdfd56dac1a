import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COUNTRY, CURRENCY, findMarketplace, MarketplaceErrors } from "../marketplace"

/** What the set-up finds: a shop that sells already is only added to. */
export type Shop = {
  /** Nothing was ever made here beside what Medusa makes itself. */
  untouched: boolean
  /** The channel of an earlier set-up, or the one that Medusa made for an untouched shop. */
  sales_channel_id: string | null
}

/** Looks before anything changes. Throws `INDONESIA_TAKEN` where no region in rupiah can be made. */
export const lookAroundStep = createStep("look-around", async (_: undefined, { container }) => {
  const marketplace = await findMarketplace(container)
  const regions = await container
    .resolve(Modules.REGION)
    .listRegions({}, { relations: ["countries"] })
  const holder = regions.find((region) => region.countries?.some(({ iso_2 }) => iso_2 === COUNTRY))
  if (holder && holder.currency_code !== CURRENCY) {
    throw MarketplaceErrors.INDONESIA_TAKEN({ region: holder.name, currency: holder.currency_code })
  }
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({}, { select: ["id"], take: 1 })
  // A run that was cut short may have made our region.
  const untouched = !marketplace && regions.every(({ id }) => id === holder?.id) && !products[0]
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  const own = untouched ? store?.default_sales_channel_id : null
  return new StepResponse<Shop>({
    untouched,
    sales_channel_id: marketplace?.sales_channel_id ?? own ?? null,
  })
})
