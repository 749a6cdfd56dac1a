import { z } from "zod"
import { RECOMMENDED_FOR } from "../../../modules/listing-card/recommended"
import { wholeNumber } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { oneOf } from "../../_shapes/common"
import { ListingView } from "../../_shapes/listing"
import { GUEST_HEADERS } from "../wishes/contract"

export const listRecommendations = route("GET /store/recommendations", {
  who: "anyone",
  says: "What whoever asks may like, by what they bought, marked and looked at, each with its reason",
  notes:
    "Nothing that they know already, of their own shop, or of one that they do not deal with. Whoever is unknown is shown what is popular.",
  headers: GUEST_HEADERS,
  query: z.strictObject({
    limit: wholeNumber({ min: 1, max: 48 }).default(24).describe("how many"),
  }),
  answer: z.strictObject({
    recommendations: z.array(
      z.strictObject({
        reason: oneOf(RECOMMENDED_FOR).describe(
          "like what they `bought`, `wished` or `viewed`, of a shop that they `followed`, or `popular`"
        ),
        listing: ListingView,
      })
    ),
  }),
})
