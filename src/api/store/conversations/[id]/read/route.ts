import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { markAs } from "../../../../_http/conversing"
import { buyerSpeaking } from "../../../../_http/speaker"
import type { markConversationRead } from "../../contract"

export async function POST(
  req: RequestTo<typeof markConversationRead>,
  res: ResponseOf<typeof markConversationRead>
) {
  const [of, seq] = [buyerSpeaking(req), req.validatedBody.seq]
  res.json(await markAs(req.scope, { of, id: req.params.id, seq }))
}
