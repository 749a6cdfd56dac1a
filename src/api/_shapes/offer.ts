import { z } from "zod"
import { offerStatus } from "../../domain/offer/offer"
import { oneOf, rupiah, time } from "./common"
import { SellerName } from "./seller"
import { buyerBadges } from "./standing"

export const OfferView = z
  .strictObject({
    id: z.string(),
    status: oneOf(offerStatus.statuses).describe(
      "`open` waits for the shop, `countered` for the buyer; `accepted` is the buyer's price until `valid_until`"
    ),
    amount: rupiah.describe("what stands, for all of it together"),
    list_total: rupiah.describe("what it cost when it was offered for"),
    seller: SellerName,
    buyer: z.strictObject({
      id: z.string(),
      name: z.string().nullable().describe("`B***i`"),
      rating: z.strictObject({ average: z.number().nullable(), count: z.int() }),
      badges: buyerBadges,
    }),
    pieces: z.array(
      z.strictObject({
        listing_id: z.string(),
        variant_id: z.string(),
        title: z.string(),
        list_price: rupiah,
        price: rupiah.nullable().describe("its share of what was accepted"),
      })
    ),
    holds: z.boolean().describe("whether nobody else can buy it while it is accepted"),
    expires_at: time.describe("until when it waits for an answer"),
    valid_until: time.nullable().describe("until when the agreed price is the buyer's"),
    order_id: z.string().nullable().describe("of the purchase that used it"),
    created_at: time,
  })
  .meta({
    id: "OfferView",
    description: "A price that a buyer offers a shop for some of its pieces",
  })
export type OfferView = z.infer<typeof OfferView>

export const OfferTermsView = z
  .strictObject({
    listing_id: z.string(),
    takes_offers: z.boolean(),
    declines_below: rupiah.nullable(),
    accepts_from: rupiah.nullable(),
  })
  .meta({
    id: "OfferTermsView",
    description: "What a shop answers offers for a listing with, by itself",
  })
export type OfferTermsView = z.infer<typeof OfferTermsView>
