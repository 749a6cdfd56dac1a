import { anyConversation } from "../../../../../workflows/conversation/people-of"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewForOperator } from "../../../../_views/conversations"
import type { readAnyConversation } from "../contract"

export async function GET(
  req: RequestTo<typeof readAnyConversation>,
  res: ResponseOf<typeof readAnyConversation>
) {
  const row = await anyConversation(req.scope, req.params.id)
  const [conversation] = await viewForOperator(req.scope, [row])
  if (!conversation) throw new Error("one conversation has one view")
  res.json({ conversation })
}
