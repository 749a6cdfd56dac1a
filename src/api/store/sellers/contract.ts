import { z } from "zod"
import { phoneOf } from "../../../shared/phone"
import { cursor } from "../../_contract/cursor"
import { BITESHIP_SILENT } from "../../_contract/error-codes"
import { handle, page, postalCode, searched, text, wholeNumber } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { eitherWay } from "../../_contract/several"
import { pageOf } from "../../_shapes/common"
import { AspectsView, RatingView, ReviewView } from "../../_shapes/review"
import { PublicSeller } from "../../_shapes/seller"

/** Indonesian numbers as people type them; kept in one form: `+62…`. */
export const phone = z
  .string(say("phone"))
  .transform((value) => phoneOf(value) ?? "")
  .pipe(z.string().startsWith("+62", say("phone")))

const latitude = z.number(say("degrees")).min(-11.5).max(6.5)
const longitude = z.number(say("degrees")).min(94.5).max(141.5)

/** Half a coordinate is none, and whoever sent it believes that instant couriers find the place. */
export function bothOrNeither(place: { latitude?: number | null; longitude?: number | null }) {
  return (typeof place.latitude === "number") === (typeof place.longitude === "number")
}

export const origin = z
  .strictObject(
    {
      contact_name: text({ max: 100 }),
      address_1: text({ max: 250 }),
      district: text({ max: 100 }).nullable().default(null),
      city: text({ max: 100 }),
      province: text({ max: 100 }),
      postal_code: postalCode,
      biteship_area_id: text({ max: 64 })
        .nullable()
        .default(null)
        .describe("an id of `GET /store/areas`; without it the postal code serves"),
      latitude: latitude
        .nullable()
        .default(null)
        .describe("degrees within Indonesia; instant couriers need both"),
      longitude: longitude.nullable().default(null),
      note: text({ max: 150 }).nullable().default(null).describe("for the courier"),
    },
    say("object")
  )
  .refine((place) => bothOrNeither(place), { path: ["longitude"], ...say("degrees_both") })

export const StoreOpenShop = z.strictObject({
  name: text({ min: 3, max: 60 }),
  handle: handle({ min: 3, max: 40 }).describe(
    "lower-case letters, digits and single hyphens; unique"
  ),
  description: text({ max: 2_000 }).nullable().default(null),
  phone: phone.describe("Indonesian mobile number in any usual spelling; kept as `+62…`"),
  origin: origin.describe("where its parcels start; never shown to buyers"),
})

export const StoreListSellers = z
  .strictObject({
    q: searched({ max: 60 }).optional().describe("a part of the name"),
    ...page(),
    cursor: cursor().optional().describe("`next_cursor` of the page before, in place of `offset`"),
  })
  .refine((query) => !query.cursor || (query.cursor.order === OLDEST && !query.offset), {
    path: ["cursor"],
    ...say("cursor"),
  })

/** Shops go by their ids, which sort as they were opened. */
export const OLDEST = "oldest"

export const listSellers = route("GET /store/sellers", {
  who: "anyone",
  says: "Active shops",
  query: StoreListSellers,
  answer: pageOf("sellers", PublicSeller).extend({ next_cursor: z.string().nullable() }),
})

export const openShop = route("POST /store/sellers", {
  who: "customer",
  says: "Opens a shop",
  body: StoreOpenShop,
  example: {
    name: "Lemari Jane",
    handle: "lemari-jane",
    phone: "0812-3456-7890",
    origin: {
      contact_name: "Jane",
      address_1: "Jl. Kemang Raya No. 10",
      city: "Jakarta Selatan",
      province: "DKI Jakarta",
      postal_code: "12730",
    },
  },
  status: 201,
  answer: z.strictObject({ seller: PublicSeller }),
  refuses: [
    "AUTH_006",
    "SELLER_EXISTS",
    "SELLER_HANDLE_TAKEN",
    "ORIGIN_CONTRADICTS",
    "MARKETPLACE_NOT_SET_UP",
    ...BITESHIP_SILENT,
  ],
})

export const readSeller = route("GET /store/sellers/:handle", {
  who: "anyone",
  says: "One active shop",
  answer: z.strictObject({ seller: PublicSeller }),
  refuses: ["SELLER_NOT_FOUND"],
})

/** The order of reviews, for cursors. */
export const SHOWN = "shown"

const after = cursor()
  .refine(({ order }) => order === SHOWN, say("cursor"))
  .optional()
  .describe("`next_cursor` of the page before")

export const reviewPage = {
  rating: wholeNumber({ min: 1, max: 5 }).optional(),
  with_photos: eitherWay().optional(),
  limit: wholeNumber({ min: 1, max: 100 }).default(20).describe("how many"),
  cursor: after,
}

export const StoreListReviews = z.strictObject({
  ...reviewPage,
  listing_id: text({ max: 64 }).optional().describe("of one listing's pieces alone"),
})

export const listReviews = route("GET /store/sellers/:handle/reviews", {
  who: "anyone",
  says: "What buyers say of a shop and its pieces, newest first, with its rating",
  query: StoreListReviews,
  answer: z.strictObject({
    reviews: z.array(ReviewView),
    rating: RatingView,
    aspects: AspectsView,
    next_cursor: z.string().nullable(),
  }),
  refuses: ["SELLER_NOT_FOUND"],
})
