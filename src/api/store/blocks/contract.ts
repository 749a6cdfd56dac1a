import { z } from "zod"
import { page, text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { pageOf } from "../../_shapes/common"
import { SellerName } from "../../_shapes/seller"

export const listBlocks = route("GET /store/blocks", {
  who: "customer",
  says: "The shops that the customer wants nothing of",
  query: z.strictObject(page()),
  answer: pageOf("sellers", SellerName),
})

export const blockSeller = route("POST /store/blocks", {
  who: "customer",
  says: "Blocks a shop: no messages, offers or purchases between the two, until it is taken back",
  body: z.strictObject({ seller_id: text({ max: 64 }) }),
  example: { seller_id: "sel_01" },
  status: 201,
  answer: z.strictObject({ is_blocked: z.literal(true) }),
  refuses: ["SELLER_NOT_FOUND"],
})

export const unblockSeller = route("DELETE /store/blocks/:seller_id", {
  who: "customer",
  says: "Takes that back",
  answer: z.strictObject({ is_blocked: z.literal(false) }),
  refuses: ["BLOCK_NOT_FOUND"],
})
