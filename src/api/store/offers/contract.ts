import { z } from "zod"
import { MOST_OPEN, MOST_PIECES } from "../../../domain/offer/offer"
import { text } from "../../_contract/fields"
import { offered, offerPage } from "../../_contract/offer-fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { pageOf } from "../../_shapes/common"
import { OfferView } from "../../_shapes/offer"

const answer = z.strictObject({ offer: OfferView })

export const StoreMakeOffer = z
  .strictObject({
    variant_ids: z
      .array(text({ max: 64 }), say("list"))
      .min(1)
      .max(MOST_PIECES)
      .describe("one of each, all of one shop; more than one is a bundle"),
    amount: offered.describe("whole rupiah, for all of them together; below what they cost"),
  })
  .refine(({ variant_ids }) => new Set(variant_ids).size === variant_ids.length, {
    path: ["variant_ids"],
    ...say("list"),
  })

export const listOwnOffers = route("GET /store/offers", {
  who: "customer",
  says: "What the customer offered, newest first",
  query: z.strictObject(offerPage),
  answer: pageOf("offers", OfferView),
})

export const makeOffer = route("POST /store/offers", {
  who: "customer",
  says: "Offers a price (*nego*) for pieces of one shop",
  notes: `The shop has 24 hours to answer (\`policies.offers\`); its own terms may accept or decline at once. What is accepted
is this customer's price for 24 hours, in every cart and purchase of theirs: nothing has to be sent along, and nothing can.
At most ${MOST_OPEN} offers for a listing wait at a time.`,
  body: StoreMakeOffer,
  example: { variant_ids: ["variant_01"], amount: 80_000 },
  limit: "offer",
  status: 201,
  answer,
  refuses: [
    "AUTH_006",
    "ITEM_NOT_FOR_SALE",
    "ORD_007",
    "SHOP_CLOSED",
    "OFFER_SHOPS_MIXED",
    "OWN_PIECE",
    "PARTY_BLOCKED",
    "OFFER_AMOUNT_INVALID",
    "OFFER_OFF",
    "OFFER_TOO_MANY",
    "OFFER_ACCEPTED_ALREADY",
  ],
})

export const readOwnOffer = route("GET /store/offers/:id", {
  who: "customer",
  says: "One offer of the customer",
  answer,
  refuses: ["OFFER_NOT_FOUND"],
})

export const acceptCounter = route("POST /store/offers/:id/accept", {
  who: "customer",
  says: "Says yes to the shop's counter",
  body: z.strictObject({ amount: offered.describe("what the customer has seen") }),
  example: { amount: 90_000 },
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

export const counterAgain = route("POST /store/offers/:id/counter", {
  who: "customer",
  says: "Answers the shop's counter with another price, below it",
  body: z.strictObject({ amount: offered }),
  example: { amount: 85_000 },
  limit: "offer",
  answer,
  refuses: ["OFFER_NOT_FOUND", "OFFER_STATUS_NOT_ALLOWED", "OFFER_AMOUNT_INVALID"],
})

export const declineCounter = route("POST /store/offers/:id/decline", {
  who: "customer",
  says: "Says no to the shop's counter",
  answer,
  refuses: ["OFFER_NOT_FOUND", "OFFER_STATUS_NOT_ALLOWED"],
})

export const withdrawOffer = route("POST /store/offers/:id/withdraw", {
  who: "customer",
  says: "Takes an offer back, also an accepted one: its pieces cost what they cost everybody",
  answer,
  refuses: ["OFFER_NOT_FOUND", "OFFER_STATUS_NOT_ALLOWED"],
})
