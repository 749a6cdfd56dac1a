import { z } from "zod"
import { text } from "../../_contract/fields"
import { route } from "../../_contract/route"

export const blockBuyer = route("POST /seller/blocks", {
  who: "member",
  may: "buyers.block",
  says: "Blocks a buyer: no messages, offers or purchases between the two, until it is taken back",
  notes:
    "What was bought before goes on. The buyer is named by an offer or an order of theirs (`customer_id`).",
  body: z.strictObject({ customer_id: text({ max: 64 }) }),
  example: { customer_id: "cus_01" },
  status: 201,
  answer: z.strictObject({ is_blocked: z.literal(true) }),
  refuses: ["REPORT_TARGET_NOT_FOUND"],
})

export const unblockBuyer = route("DELETE /seller/blocks/:customer_id", {
  who: "member",
  may: "buyers.block",
  says: "Takes that back",
  answer: z.strictObject({ is_blocked: z.literal(false) }),
  refuses: ["BLOCK_NOT_FOUND"],
})
