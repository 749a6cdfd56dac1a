import type { MedusaContainer } from "@medusajs/framework/types"
import { PERMISSIONS } from "../../domain/seller/permissions"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import { ConversationErrors } from "../../modules/conversation/errors"
import type { ConversationRow } from "../../modules/conversation/reading"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"

/** Whose screens show what is said to a shop: of all who may read it there. */
export async function memberIdsOf(
  container: MedusaContainer,
  seller_id: string
): Promise<string[]> {
  const members = await container
    .resolve(SELLER_MODULE)
    .listSellerMembers(
      { seller_id, role: [...PERMISSIONS["chats.read"].roles] },
      { select: ["customer_id"] }
    )
  return members.map(({ customer_id }) => customer_id)
}

/** A shop that still reads. Throws `CONVERSATION_CLOSED`. */
export async function requireReader(container: MedusaContainer, seller_id: string): Promise<void> {
  const [seller] = await container
    .resolve(SELLER_MODULE)
    .listSellers({ id: seller_id }, { select: ["id", "status"], take: 1 })
  if (!seller) throw SellerErrors.SELLER_NOT_FOUND()
  if (seller.status === "closed") throw ConversationErrors.CONVERSATION_CLOSED()
}

/** Nobody talks to a shop that they work for: its answers would count. Throws `CONVERSATION_WITH_OWN_SHOP`. */
export async function requireNotOwn(
  container: MedusaContainer,
  { customer_id, seller_id }: { customer_id: string; seller_id: string }
): Promise<void> {
  const own = await container
    .resolve(SELLER_MODULE)
    .listMemberships({ customer_id, seller_id, limit: 1 })
  if (own.length > 0) throw ConversationErrors.CONVERSATION_WITH_OWN_SHOP()
}

/** Any conversation, for who has been let in already. Throws `CONVERSATION_NOT_FOUND`. */
export function anyConversation(container: MedusaContainer, id: string): Promise<ConversationRow> {
  return container.resolve(CONVERSATION_MODULE).readConversation({ of: { party: "operator" }, id })
}
