import { z } from "zod"
import { text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { OperatorChatMessageView } from "../../../_shapes/conversation"

export const decideChatMessage = route("POST /admin/reluv/chat-messages/:id/decide", {
  who: "operator",
  says: "Shows a message that was held, hides one from both sides, or shows it again",
  notes: "What was held comes at the end of its conversation, where its reader finds it.",
  body: z.strictObject({
    to: z.enum(["shown", "hidden"]),
    reason: text({ min: 3, max: 300 }).nullable().default(null),
  }),
  example: { to: "shown" },
  answer: z.strictObject({ message: OperatorChatMessageView }),
  refuses: ["CHAT_MESSAGE_NOT_FOUND", "CHAT_MESSAGE_STATUS_NOT_ALLOWED"],
})
