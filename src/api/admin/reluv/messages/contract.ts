import { z } from "zod"
import { MESSAGE_STATES } from "../../../../domain/notification/message-state"
import { cursor } from "../../../_contract/cursor"
import { text, wholeNumber } from "../../../_contract/fields"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { MailKindName, MessageView } from "../../../_shapes/message"

/** Names the order of the list's cursors. */
export const NEWEST = "newest"

export const listMessages = route("GET /admin/reluv/messages", {
  who: "operator",
  says: "What people were told, the newest first, and whether it was sent",
  notes: "There are more while `next_cursor` is not null.",
  query: z
    .strictObject({
      q: text({ max: 254 }).optional().describe("an e-mail, or the id of a customer or a purchase"),
      kind: MailKindName.optional(),
      state: z.enum(MESSAGE_STATES).optional(),
      limit: wholeNumber({ min: 1, max: 50 }).default(20).describe("how many"),
      cursor: cursor().optional().describe("`next_cursor` of the page before"),
    })
    .refine((query) => !query.cursor || query.cursor.order === NEWEST, {
      path: ["cursor"],
      ...say("cursor"),
    }),
  answer: z.strictObject({
    messages: z.array(MessageView),
    next_cursor: z.string().nullable(),
  }),
})

export const sendMessageAgain = route("POST /admin/reluv/messages/:id/resend", {
  who: "operator",
  says: "Sends once more what was given up, or what may have arrived",
  notes:
    "Its Message-ID stays the same. Of what was sent, or is waiting, it is `MESSAGE_NOT_STUCK`.",
  answer: z.strictObject({ message: MessageView }),
  refuses: ["MESSAGE_NOT_FOUND", "MESSAGE_NOT_STUCK"],
})
