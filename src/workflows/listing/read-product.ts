import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Copies } from "../../modules/listing/changing"

const amount = z.coerce.number()

const productRow = z.object({
  id: z.string(),
  status: z.string(),
  external_id: z.string().nullish(),
  weight: amount.nullish(),
  variants: z
    .array(
      z.object({
        id: z.string(),
        prices: z.array(z.object({ currency_code: z.string(), amount })).nullish(),
      })
    )
    .nullish(),
})
export type ProductOfListing = z.infer<typeof productRow>

/** Medusa's product, which is the book of title, pictures, weight and price. @returns null when it is gone */
export async function readProduct(
  container: MedusaContainer,
  id: string
): Promise<ProductOfListing | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "status",
      "external_id",
      "weight",
      "variants.id",
      "variants.prices.amount",
      "variants.prices.currency_code",
    ],
    filters: { id },
  })
  return data[0] ? productRow.parse(data[0]) : null
}

/** What the listing keeps of it, in whole rupiah and grams; what cannot be one stays as it was. */
export function copiesOf({ weight, variants }: ProductOfListing): Copies {
  const prices = (variants ?? []).flatMap(({ prices }) =>
    (prices ?? []).filter((price) => price.currency_code === "idr").map((price) => price.amount)
  )
  return {
    price: prices.length > 0 ? column(Math.min(...prices)) : null,
    weight: column(weight ?? 0),
  }
}

const MAX_INTEGER = 2_147_483_647

/** Medusa takes any number for a price or a weight. */
function column(value: number): number | null {
  const whole = Math.round(value)
  return whole >= 1 && whole <= MAX_INTEGER ? whole : null
}
