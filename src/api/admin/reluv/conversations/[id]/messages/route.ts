import { CONVERSATION_MODULE } from "../../../../../../modules/conversation"
import { anyConversation } from "../../../../../../workflows/conversation/people-of"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { viewMessageForOperator } from "../../../../../_views/chat-message"
import type { listAnyMessages } from "../../contract"

export async function GET(
  req: RequestTo<typeof listAnyMessages>,
  res: ResponseOf<typeof listAnyMessages>
) {
  const { id } = await anyConversation(req.scope, req.params.id)
  const { messages, has_more } = await req.scope.resolve(CONVERSATION_MODULE).readMessages({
    conversation_id: id,
    party: "operator",
    page: req.validatedQuery,
  })
  res.json({ messages: messages.map(viewMessageForOperator), has_more })
}
