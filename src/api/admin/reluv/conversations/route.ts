import { CONVERSATION_MODULE } from "../../../../modules/conversation"
import { conversationsOfOrder } from "../../../../workflows/conversation/conversations-of-order"
import { anyConversation } from "../../../../workflows/conversation/people-of"
import { writeAsOperator } from "../../../../workflows/conversation/write-as-operator"
import { NEWEST_MESSAGE } from "../../../_contract/conversation-fields"
import { cursorOf } from "../../../_contract/cursor"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { idempotencyKeyOf } from "../../../_http/idempotency-key"
import { operatorOf } from "../../../_http/operator"
import { viewMessageForOperator } from "../../../_views/chat-message"
import { viewForOperator } from "../../../_views/conversations"
import type { listAllConversations, writeInDispute } from "./contract"

export async function GET(
  req: RequestTo<typeof listAllConversations>,
  res: ResponseOf<typeof listAllConversations>
) {
  const { limit, cursor, seller_order_id, ...asked } = req.validatedQuery
  const pair = seller_order_id ? await conversationsOfOrder(req.scope, seller_order_id) : {}
  const { conversations, next } = await req.scope.resolve(CONVERSATION_MODULE).readConversations({
    of: { party: "operator" },
    filters: { ...asked, ...pair },
    limit,
    ...(cursor && { after: cursor }),
  })
  res.json({
    conversations: await viewForOperator(req.scope, conversations),
    next_cursor: next && cursorOf(NEWEST_MESSAGE, next),
  })
}

export async function POST(
  req: RequestTo<typeof writeInDispute>,
  res: ResponseOf<typeof writeInDispute>
) {
  const message = await writeAsOperator(req.scope, {
    ...req.validatedBody,
    key: idempotencyKeyOf(req),
    actor: operatorOf(req),
  })
  const row = await anyConversation(req.scope, message.conversation_id)
  const [conversation] = await viewForOperator(req.scope, [row])
  if (!conversation) throw new Error("one conversation has one view")
  res.status(201).json({ conversation, message: viewMessageForOperator(message) })
}
