import type { RequestTo, ResponseOf } from "../../_contract/route"
import { startAs } from "../../_http/conversing"
import { idempotencyKeyOf } from "../../_http/idempotency-key"
import { shopSpeaking } from "../../_http/speaker"
import { conversationPage } from "../../_views/conversations"
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
  const [speaker, body, key] = [shopSpeaking(req), req.validatedBody, idempotencyKeyOf(req)]
  res.status(201).json(await startAs(req.scope, { speaker, body, key }))
}
