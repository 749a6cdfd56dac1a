import { z } from "zod"
import { text } from "../../../_contract/fields"
import { offerPage } from "../../../_contract/offer-fields"
import { route } from "../../../_contract/route"
import { pageOf } from "../../../_shapes/common"
import { OfferView } from "../../../_shapes/offer"

export const listAllOffers = route("GET /admin/reluv/offers", {
  who: "operator",
  says: "All offers, newest first",
  query: z.strictObject({
    seller_id: text({ max: 64 }).optional(),
    customer_id: text({ max: 64 }).optional(),
    ...offerPage,
  }),
  answer: pageOf("offers", OfferView),
})
