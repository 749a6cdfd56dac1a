import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { LISTING_CARD_MODULE } from "../../../modules/listing-card"
import { reasonOf } from "../../../shared/reason-of"

const ids = z.array(z.string()).default([])
const moved = z.looseObject({ add: ids, remove: ids })

/**
 * What an operator puts into a category, or takes out of it, on Medusa's page of the category is found
 * there a second later. Medusa 2.21 emits no event of it; what is lost in a crash the look for drift finds.
 */
export function cardsFollowCategory(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  res.on("finish", () => {
    const { data } = moved.safeParse(req.body)
    if (res.statusCode >= 400 || !data) return
    req.scope
      .resolve(LISTING_CARD_MODULE)
      .markCards({ product_ids: [...data.add, ...data.remove] })
      .catch((error: unknown) => {
        req.scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`cards of a category are left to the look for drift: ${reasonOf(error)}`)
      })
  })
  next()
}
