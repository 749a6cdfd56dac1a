import { CONVERSATION_MODULE } from "../../../../../../modules/conversation"
import { ConversationErrors } from "../../../../../../modules/conversation/errors"
import { decideMessage } from "../../../../../../workflows/conversation/decide-message"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewMessageForOperator } from "../../../../../_views/chat-message"
import type { decideChatMessage } from "../../contract"

export async function POST(
  req: RequestTo<typeof decideChatMessage>,
  res: ResponseOf<typeof decideChatMessage>
) {
  const { id } = req.params
  await decideMessage(req.scope, { id, ...req.validatedBody, actor: operatorOf(req) })
  const [message] = await req.scope.resolve(CONVERSATION_MODULE).findMessages({ ids: [id] })
  if (!message) throw ConversationErrors.CHAT_MESSAGE_NOT_FOUND()
  res.json({ message: viewMessageForOperator(message) })
}
