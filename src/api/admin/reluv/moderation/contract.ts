import { z } from "zod"
import { cursor } from "../../../_contract/cursor"
import { text, wholeNumber } from "../../../_contract/fields"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { ModerationView } from "../../../_shapes/moderation"

/** Names the order of the queue's cursors. */
export const WAITING = "waiting"

export const listInReview = route("GET /admin/reluv/moderation", {
  who: "operator",
  says: "Listings that wait for an operator, what waits longest first",
  notes: "`count` stops at 1000. There are more while `next_cursor` is not null.",
  query: z
    .strictObject({
      seller_id: text({ max: 64 }).optional(),
      limit: wholeNumber({ min: 1, max: 50 }).default(20).describe("how many"),
      cursor: cursor().optional().describe("`next_cursor` of the page before"),
    })
    .refine((query) => !query.cursor || query.cursor.order === WAITING, {
      path: ["cursor"],
      ...say("cursor"),
    }),
  answer: z.strictObject({
    listings: z.array(ModerationView),
    count: z.int(),
    next_cursor: z.string().nullable(),
  }),
})
