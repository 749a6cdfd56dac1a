import type { CreatePriceListDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Stands in for `@medusajs/medusa/core-flows`: Medusa's own pricing, without the workflows around it. */

export const createPriceListsWorkflow = (container: MedusaContainer) => ({
  run: async ({ input }: { input: { price_lists_data: NewList[] } }) => {
    const pricing = container.resolve(Modules.PRICING)
    const sets = container.resolve<Map<string, string>>("price_sets")
    const lists = input.price_lists_data.map(({ prices, ...list }) => ({
      ...list,
      prices: prices.map(({ variant_id, ...price }) => ({
        ...price,
        price_set_id: sets.get(variant_id) ?? "",
      })),
    }))
    return { result: await pricing.createPriceLists(lists as CreatePriceListDTO[]) }
  },
})

type NewList = { prices: { variant_id: string }[] }

export const deletePriceListsWorkflow = (container: MedusaContainer) => ({
  run: ({ input }: { input: { ids: string[] } }) =>
    container.resolve(Modules.PRICING).deletePriceLists(input.ids),
})
