import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { buyerSpeaking } from "../../../_http/speaker"
import { viewConversation } from "../../../_views/conversations"
import type { readConversation } from "../contract"

export async function GET(
  req: RequestTo<typeof readConversation>,
  res: ResponseOf<typeof readConversation>
) {
  const of = buyerSpeaking(req)
  res.json({ conversation: await viewConversation(req.scope, { of, id: req.params.id }) })
}
