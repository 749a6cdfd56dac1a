import { z } from "@medusajs/framework/zod"
import { BITESHIP_SILENT } from "../../_contract/error-codes"
import { text, url, yesOrNo } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { ShopDetails } from "../../_shapes/seller"
import { origin, phone } from "../../store/sellers/contract"

export const SellerUpdateMe = z.strictObject({
  name: text({ min: 3, max: 60 }).optional(),
  description: text({ max: 2_000 }).nullable().optional(),
  logo_url: url.nullable().optional(),
  banner_url: url.nullable().optional(),
  is_open: yesOrNo.optional(),
  closed_message: text({ max: 300 }).nullable().optional(),
  phone: phone.optional().describe("where couriers reach it; kept as `+62…`"),
  origin: origin
    .optional()
    .describe(
      "where its parcels start from now on, whole; parcels that are booked stay as they are"
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
  refuses: ["ORIGIN_CONTRADICTS", ...BITESHIP_SILENT],
})
