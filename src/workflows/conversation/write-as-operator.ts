import type { MedusaContainer } from "@medusajs/framework/types"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import { ConversationErrors } from "../../modules/conversation/errors"
import type { MessageRow } from "../../modules/conversation/sending"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SellerOrderErrors } from "../../modules/seller-order/errors"
import type { Actor, SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"
import { memberIdsOf } from "./people-of"

type Writing = {
  text: string
  pictures: readonly string[]
  key: string | null
  actor: Actor
}

/**
 * An operator writes to both sides about a seller order of which a dispute is open, and takes part in its conversation
 * from then on; nobody has to have begun it. Throws `ORD_001`, `CONVERSATION_NOT_IN_DISPUTE`, `IDEMPOTENCY_KEY_USED`.
 */
export async function writeAsOperator(
  container: MedusaContainer,
  { seller_order_id, ...writing }: Writing & { seller_order_id: string }
): Promise<MessageRow> {
  const orders = container.resolve(SELLER_ORDER_MODULE)
  const [[part], [dispute]] = await Promise.all([
    orders.listSellerOrders({ id: seller_order_id }, { take: 1 }),
    orders.listDisputes({ seller_order_id, status: "open" }, { select: ["id", "reason"], take: 1 }),
  ])
  if (!part) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  const { customer_id, seller_id, number } = part
  if (!dispute || !customer_id) throw ConversationErrors.CONVERSATION_NOT_IN_DISPUTE()
  const { text, pictures, key, actor } = writing
  const member_ids = await memberIdsOf(container, seller_id)
  const conversations = container.resolve(CONVERSATION_MODULE)
  const open = (context: SqlContext) =>
    conversations.openConversation(
      {
        customer_id,
        seller_id,
        topic: "seller_order",
        topic_id: seller_order_id,
        title: number,
        actor,
      },
      context
    )
  return together(container, async (context) => {
    const conversation_id = await open(context)
    await conversations.joinConversation(
      { id: conversation_id, actor, reason: dispute.reason },
      context
    )
    return conversations.sendMessage(
      {
        conversation_id,
        side: "operator",
        author_id: actor.id,
        key,
        text,
        pictures,
        card: null,
        status: "shown",
        warnings: [],
        alert: container.resolve(RELUV_MODULE).options.policies.chat,
        member_ids,
      },
      context
    )
  })
}
