import { z } from "zod"
import { route } from "../../_contract/route"
import { StandingRuleView, StandingView } from "../../_shapes/standing"

export const readOwnStanding = route("GET /seller/standing", {
  who: "member",
  may: "shop.read",
  says: "What the shop is known for, by which figures, and what each badge and level asks for",
  notes: "Counted some minutes after something happened to an order, and once a day.",
  answer: z.strictObject({ standing: StandingView, rules: z.array(StandingRuleView) }),
})
