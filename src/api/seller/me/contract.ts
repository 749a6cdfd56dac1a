import { z } from "zod"
import { BITESHIP_SILENT } from "../../_contract/error-codes"
import { text, url } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { InTheWayView } from "../../_shapes/operator-seller"
import { ShopDetails } from "../../_shapes/seller"
import { origin, phone } from "../../store/sellers/contract"

export const SellerUpdateMe = z.strictObject({
  name: text({ min: 3, max: 60 }).optional(),
  description: text({ max: 2_000 }).nullable().optional(),
  logo_url: url.nullable().optional(),
  banner_url: url.nullable().optional(),
  couriers: z
    .array(text({ max: 40 }))
    .min(1)
    .max(50)
    .nullable()
    .optional()
    .describe(
      "codes of the couriers that it sends with, of those that the operator offers; null: all of them"
    ),
  phone: phone.optional().describe("where couriers reach it; kept as `+62…`"),
  origin: origin
    .optional()
    .describe(
      "where parcels of new orders start, whole; those of orders that exist start where their couriers were priced from"
    ),
})

const answer = z.strictObject({ seller: ShopDetails })

export const readShop = route("GET /seller/me", {
  who: "member",
  may: "shop.read",
  says: "The shop, with phone and origin",
  answer,
})

export const updateShop = route("POST /seller/me", {
  who: "member",
  may: "shop.change",
  says: "Changes what the shop says of itself",
  body: SellerUpdateMe,
  pictures: ["logo_url", "banner_url"],
  example: { description: "Preloved, terawat, siap pakai" },
  answer,
  refuses: ["ORIGIN_CONTRADICTS", "COURIER_NOT_KNOWN", ...BITESHIP_SILENT],
})

export const askForApproval = route("POST /seller/me/submit", {
  who: "member",
  may: "shop.submit",
  says: "Asks again for a shop that the operator refused",
  notes: "Change first what was wrong with it: `status_reason` says what.",
  answer,
  refuses: ["SELLER_STATUS_NOT_ALLOWED"],
})

export const readClosing = route("GET /seller/me/close", {
  who: "member",
  may: "shop.close",
  says: "What has to end before the shop can be closed for good",
  answer: z.strictObject({ in_the_way: InTheWayView }),
})

export const closeShop = route("POST /seller/me/close", {
  who: "member",
  may: "shop.close",
  says: "Closes the shop for good, once nothing of it is under way",
  notes: `There is no way back: its pieces leave the shop window, its handle stays its own, and its people can only
read what was.`,
  body: z.strictObject({
    handle: text({ max: 40 }).describe(
      "the shop's own, typed once more: nobody ends a shop by a slip"
    ),
    reason: text({ max: 1_000 }).nullable().default(null),
  }),
  example: { handle: "lemari-jane", reason: "Moving abroad" },
  answer,
  refuses: [
    "SELLER_HANDLE_WRONG",
    "SELLER_BUSY",
    "SELLER_STATUS_NOT_ALLOWED",
    "SELLER_MEMBER_NOT_FOUND",
  ],
})
