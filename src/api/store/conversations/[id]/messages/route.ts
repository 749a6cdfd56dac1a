import { say } from "../../../../../workflows/conversation/say"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { idempotencyKeyOf } from "../../../../_http/idempotency-key"
import { buyerSpeaking } from "../../../../_http/speaker"
import { messagePage, viewMessage } from "../../../../_views/chat-message"
import type { listChatMessages, sendChatMessage } from "../../contract"

export async function GET(
  req: RequestTo<typeof listChatMessages>,
  res: ResponseOf<typeof listChatMessages>
) {
  const of = buyerSpeaking(req)
  const { id } = req.params
  res.json(await messagePage(req.scope, { of, id, page: req.validatedQuery }))
}

export async function POST(
  req: RequestTo<typeof sendChatMessage>,
  res: ResponseOf<typeof sendChatMessage>
) {
  const { card: shows, text, pictures } = req.validatedBody
  const message = await say(req.scope, {
    id: req.params.id,
    speaker: buyerSpeaking(req),
    saying: { text, pictures, shows, key: idempotencyKeyOf(req) },
  })
  res.status(201).json({ message: viewMessage(message) })
}
