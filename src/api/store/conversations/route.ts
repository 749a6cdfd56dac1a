import { startConversation as start } from "../../../workflows/conversation/say"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { idempotencyKeyOf } from "../../_http/idempotency-key"
import { buyerSpeaking } from "../../_http/speaker"
import { viewMessage } from "../../_views/chat-message"
import { conversationPage, viewConversation } from "../../_views/conversations"
import type { listConversations, startConversation } from "./contract"

export async function GET(
  req: RequestTo<typeof listConversations>,
  res: ResponseOf<typeof listConversations>
) {
  res.json(await conversationPage(req.scope, { of: buyerSpeaking(req), ...req.validatedQuery }))
}

export async function POST(
  req: RequestTo<typeof startConversation>,
  res: ResponseOf<typeof startConversation>
) {
  const speaker = buyerSpeaking(req)
  const { about, card: shows, text, pictures } = req.validatedBody
  const saying = { text, pictures, shows, key: idempotencyKeyOf(req) }
  const message = await start(req.scope, { speaker, about, saying })
  const conversation = await viewConversation(req.scope, {
    of: speaker,
    id: message.conversation_id,
  })
  res.status(201).json({ conversation, message: viewMessage(message) })
}
