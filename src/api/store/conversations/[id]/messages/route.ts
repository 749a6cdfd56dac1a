import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { sayAs } from "../../../../_http/conversing"
import { idempotencyKeyOf } from "../../../../_http/idempotency-key"
import { buyerSpeaking } from "../../../../_http/speaker"
import { messagePage } from "../../../../_views/chat-message"
import type { listChatMessages, sendChatMessage } from "../../contract"

export async function GET(
  req: RequestTo<typeof listChatMessages>,
  res: ResponseOf<typeof listChatMessages>
) {
  const [of, page] = [buyerSpeaking(req), req.validatedQuery]
  res.json(await messagePage(req.scope, { of, id: req.params.id, page }))
}

export async function POST(
  req: RequestTo<typeof sendChatMessage>,
  res: ResponseOf<typeof sendChatMessage>
) {
  const [speaker, body, key] = [buyerSpeaking(req), req.validatedBody, idempotencyKeyOf(req)]
  res.status(201).json(await sayAs(req.scope, { id: req.params.id, speaker, body, key }))
}
