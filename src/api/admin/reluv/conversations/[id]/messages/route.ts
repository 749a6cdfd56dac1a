import { CONVERSATION_MODULE } from "../../../../../../modules/conversation"
import { anyConversation } from "../../../../../../workflows/conversation/people-of"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewMessageForOperator } from "../../../../../_views/chat-message"
import type { listAnyMessages } from "../../contract"

export async function GET(
  req: RequestTo<typeof listAnyMessages>,
  res: ResponseOf<typeof listAnyMessages>
) {
  const { id } = await anyConversation(req.scope, req.params.id)
  const { reason = null, ...page } = req.validatedQuery
  const conversations = req.scope.resolve(CONVERSATION_MODULE)
  // Nobody has read what was not written down.
  await conversations.noteReading({ id, actor: operatorOf(req), reason })
  const found = { conversation_id: id, party: "operator", page } as const
  const { messages, has_more } = await conversations.readMessages(found)
  res.json({ messages: messages.map(viewMessageForOperator), has_more })
}
