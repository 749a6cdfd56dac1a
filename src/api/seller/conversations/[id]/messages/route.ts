import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { sayAs } from "../../../../_http/conversing"
import { idempotencyKeyOf } from "../../../../_http/idempotency-key"
import { shopSpeaking } from "../../../../_http/speaker"
import { messagePage } from "../../../../_views/chat-message"
import type { listShopMessages, sendShopMessage } from "../../contract"

export async function GET(
  req: RequestTo<typeof listShopMessages>,
  res: ResponseOf<typeof listShopMessages>
) {
  const [of, page] = [shopSpeaking(req), req.validatedQuery]
  res.json(await messagePage(req.scope, { of, id: req.params.id, page }))
}

export async function POST(
  req: RequestTo<typeof sendShopMessage>,
  res: ResponseOf<typeof sendShopMessage>
) {
  const [speaker, body, key] = [shopSpeaking(req), req.validatedBody, idempotencyKeyOf(req)]
  res.status(201).json(await sayAs(req.scope, { id: req.params.id, speaker, body, key }))
}
