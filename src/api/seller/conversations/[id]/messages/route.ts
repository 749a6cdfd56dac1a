import { say } from "../../../../../workflows/conversation/say"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { idempotencyKeyOf } from "../../../../_http/idempotency-key"
import { shopSpeaking } from "../../../../_http/speaker"
import { messagePage, viewMessage } from "../../../../_views/chat-message"
import type { listShopMessages, sendShopMessage } from "../../contract"

export async function GET(
  req: RequestTo<typeof listShopMessages>,
  res: ResponseOf<typeof listShopMessages>
) {
  const of = shopSpeaking(req)
  const { id } = req.params
  res.json(await messagePage(req.scope, { of, id, page: req.validatedQuery }))
}

export async function POST(
  req: RequestTo<typeof sendShopMessage>,
  res: ResponseOf<typeof sendShopMessage>
) {
  const { card: shows, text, pictures } = req.validatedBody
  const message = await say(req.scope, {
    id: req.params.id,
    speaker: shopSpeaking(req),
    saying: { text, pictures, shows, key: idempotencyKeyOf(req) },
  })
  res.status(201).json({ message: viewMessage(message) })
}
