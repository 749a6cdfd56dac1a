import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { markAs } from "../../../../_http/conversing"
import { shopSpeaking } from "../../../../_http/speaker"
import type { markShopConversationRead } from "../../contract"

export async function POST(
  req: RequestTo<typeof markShopConversationRead>,
  res: ResponseOf<typeof markShopConversationRead>
) {
  const [of, seq] = [shopSpeaking(req), req.validatedBody.seq]
  res.json(await markAs(req.scope, { of, id: req.params.id, seq }))
}
