import type { RequestTo, ResponseOf } from "../../_contract/route"
import { startAs } from "../../_http/conversing"
import { idempotencyKeyOf } from "../../_http/idempotency-key"
import { buyerSpeaking } from "../../_http/speaker"
import { conversationPage } from "../../_views/conversations"
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
  const [speaker, body, key] = [buyerSpeaking(req), req.validatedBody, idempotencyKeyOf(req)]
  res.status(201).json(await startAs(req.scope, { speaker, body, key }))
}
