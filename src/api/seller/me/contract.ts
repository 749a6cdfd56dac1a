import { z } from "@medusajs/framework/zod"
import { text, url, yesOrNo } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { ShopDetails } from "../../_shapes/seller"

export const SellerUpdateMe = z.strictObject({
  name: text({ min: 3, max: 60 }).optional(),
  description: text({ max: 2_000 }).nullable().optional(),
  logo_url: url.nullable().optional(),
  banner_url: url.nullable().optional(),
  is_open: yesOrNo.optional(),
  closed_message: text({ max: 300 }).nullable().optional(),
})

const answer = z.strictObject({ seller: ShopDetails })

export const readShop = route("GET /seller/me", {
  who: "member",
  says: "The shop, with phone and origin",
  answer,
})

export const updateShop = route("POST /seller/me", {
  who: "owner",
  says: "Changes what the shop says of itself",
  body: SellerUpdateMe,
  example: { description: "Preloved, terawat, siap pakai" },
  answer,
})
