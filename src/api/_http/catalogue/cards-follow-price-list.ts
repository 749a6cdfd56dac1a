import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { LISTING_CARD_MODULE } from "../../../modules/listing-card"
import { reasonOf } from "../../../shared/reason-of"

const prices = z.array(z.looseObject({ variant_id: z.string() })).catch([])

/** Bodies of core's routes of price lists: prices of a new one, prices that go, and products that go. */
const asked = z.looseObject({
  prices,
  delete: z.array(z.string()).catch([]),
  remove: z.array(z.string()).catch([]),
})

/**
 * What an operator's price list costs less, or no longer, is found so a second later. Medusa 2.21 tells of
 * prices by their ids only, and of those that are gone nobody can say whose they were; what is lost in a crash the
 * look for drift finds.
 */
export async function cardsFollowPriceList(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const cards = req.scope.resolve(LISTING_CARD_MODULE)
  const { id } = req.params
  const body = asked.safeParse(req.body ?? {}).data
  const leaving = body?.delete.length ? await cards.listPriced({ price_ids: body.delete }) : []
  res.on("finish", () => {
    if (res.statusCode >= 400) return
    const marking = [
      cards.markCards({
        listing_ids: leaving,
        product_ids: body?.remove,
        variant_ids: body?.prices.map(({ variant_id }) => variant_id),
      }),
      ...(id ? [cards.markPriceList({ id })] : []),
    ]
    Promise.all(marking).catch((error: unknown) => {
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`cards of a price list are left to the look for drift: ${reasonOf(error)}`)
    })
  })
  next()
}
