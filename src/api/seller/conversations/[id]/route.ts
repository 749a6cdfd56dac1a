import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { shopSpeaking } from "../../../_http/speaker"
import { viewConversation } from "../../../_views/conversations"
import type { readShopConversation } from "../contract"

export async function GET(
  req: RequestTo<typeof readShopConversation>,
  res: ResponseOf<typeof readShopConversation>
) {
  const of = shopSpeaking(req)
  res.json({ conversation: await viewConversation(req.scope, { of, id: req.params.id }) })
}
