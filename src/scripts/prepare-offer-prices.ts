import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BUYER_RULE } from "../workflows/offer/settle-offer"

/**
 * Teaches Medusa's pricing the rule that agreed prices stand on. Each process remembers which rules there are, once
 * there is any, and never hears of a first one of another name that another process makes; the row that this leaves,
 * deleted, is one that all of them find.
 */
export default async function prepareOfferPrices({ container }: Pick<ExecArgs, "container">) {
  const pricing = container.resolve(Modules.PRICING)
  const [list] = await pricing.createPriceLists([
    {
      title: "Nego",
      description: "Reluv: names the rule of agreed prices, and has none",
      status: "draft",
      rules: { [BUYER_RULE]: ["nobody"] },
      prices: [],
    },
  ])
  if (list) await pricing.softDeletePriceLists([list.id])
}
