import { z } from "zod"
import { text, yesOrNo } from "../../_contract/fields"
import { offered, offerPage } from "../../_contract/offer-fields"
import { route } from "../../_contract/route"
import { pageOf } from "../../_shapes/common"
import { OfferTermsView, OfferView } from "../../_shapes/offer"

const answer = z.strictObject({ offer: OfferView })
const holds = yesOrNo
  .default(false)
  .describe("whether nobody else can buy it while it is accepted; only of what is one of its kind")

export const listShopOffers = route("GET /seller/offers", {
  who: "member",
  may: "offers.read",
  says: "What buyers offered the shop, newest first",
  query: z.strictObject(offerPage),
  answer: pageOf("offers", OfferView),
})

export const readShopOffer = route("GET /seller/offers/:id", {
  who: "member",
  may: "offers.read",
  says: "One offer of a buyer",
  answer,
  refuses: ["OFFER_NOT_FOUND"],
})

export const acceptOffer = route("POST /seller/offers/:id/accept", {
  who: "member",
  may: "offers.answer",
  says: "Says yes: for 24 hours it is the buyer's price",
  body: z.strictObject({ amount: offered.describe("what the shop has seen"), holds }),
  example: { amount: 80_000, holds: true },
  answer,
  refuses: [
    "OFFER_NOT_FOUND",
    "OFFER_STATUS_NOT_ALLOWED",
    "OFFER_CHANGED",
    "OFFER_ACCEPTED_ALREADY",
    "ORD_007",
    "SHOP_CLOSED",
    "PIECE_NOT_HOLDABLE",
  ],
})

export const counterOffer = route("POST /seller/offers/:id/counter", {
  who: "member",
  may: "offers.answer",
  says: "Names another price, above what was offered and below what it costs",
  body: z.strictObject({ amount: offered, holds }),
  example: { amount: 90_000 },
  answer,
  refuses: ["OFFER_NOT_FOUND", "OFFER_STATUS_NOT_ALLOWED", "OFFER_AMOUNT_INVALID"],
})

export const declineOffer = route("POST /seller/offers/:id/decline", {
  who: "member",
  may: "offers.answer",
  says: "Says no",
  body: z.strictObject({ reason: text({ min: 3, max: 300 }).nullable().default(null) }),
  example: { reason: "Sudah harga pas" },
  answer,
  refuses: ["OFFER_NOT_FOUND", "OFFER_STATUS_NOT_ALLOWED"],
})

export const SetOfferTerms = z.strictObject({
  takes_offers: yesOrNo.default(true),
  declines_below: offered.nullable().default(null).describe("less is declined at once"),
  accepts_from: offered.nullable().default(null).describe("this or more is accepted at once"),
})

const terms = z.strictObject({ offer_terms: OfferTermsView })

export const readOfferTerms = route("GET /seller/listings/:id/offer-terms", {
  who: "member",
  may: "offers.read",
  says: "What the shop answers offers for a listing with, by itself",
  answer: terms,
  refuses: ["PROD_001"],
})

export const setOfferTerms = route("POST /seller/listings/:id/offer-terms", {
  who: "member",
  may: "offers.answer",
  says: "Whether offers are taken for a listing, and which ones are answered at once",
  notes:
    "Of a bundle the sums count, and only where each of its listings says one. Buyers are not told these amounts.",
  body: SetOfferTerms,
  example: { declines_below: 60_000, accepts_from: 90_000 },
  answer: terms,
  refuses: ["PROD_001", "OFFER_TERMS_INVALID"],
})
