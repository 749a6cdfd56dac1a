import { startConversation as start } from "../../../workflows/conversation/say"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { idempotencyKeyOf } from "../../_http/idempotency-key"
import { shopSpeaking } from "../../_http/speaker"
import { viewMessage } from "../../_views/chat-message"
import { conversationPage, viewConversation } from "../../_views/conversations"
import type { listShopConversations, startShopConversation } from "./contract"

export async function GET(
  req: RequestTo<typeof listShopConversations>,
  res: ResponseOf<typeof listShopConversations>
) {
  res.json(await conversationPage(req.scope, { of: shopSpeaking(req), ...req.validatedQuery }))
}

export async function POST(
  req: RequestTo<typeof startShopConversation>,
  res: ResponseOf<typeof startShopConversation>
) {
  const speaker = shopSpeaking(req)
  const { about, card: shows, text, pictures } = req.validatedBody
  const saying = { text, pictures, shows, key: idempotencyKeyOf(req) }
  const message = await start(req.scope, { speaker, about, saying })
  const conversation = await viewConversation(req.scope, {
    of: speaker,
    id: message.conversation_id,
  })
  res.status(201).json({ conversation, message: viewMessage(message) })
}
