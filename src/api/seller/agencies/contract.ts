import { z } from "zod"
import { route } from "../../_contract/route"
import { AgencyShopView } from "../../_shapes/agency"

const answer = z.strictObject({ agencies: z.array(AgencyShopView) })

export const listAgenciesOfShop = route("GET /seller/agencies", {
  who: "member",
  may: "agencies.read",
  says: "Agencies that look after the shop, or ask to; the newest first, up to 100",
  answer,
})

export const answerAgency = route("POST /seller/agencies/:id", {
  who: "member",
  may: "agencies.answer",
  says: "Lets an agency see what the shop sells and earns, declines, or ends it",
  body: z.strictObject({ status: z.enum(["active", "declined", "left"]) }),
  example: { status: "active" },
  answer,
  refuses: ["AGENCY_SHOP_NOT_FOUND", "AGENCY_SHOP_STATUS_NOT_ALLOWED"],
})
