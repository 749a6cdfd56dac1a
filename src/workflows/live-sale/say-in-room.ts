import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { maskedName } from "../../domain/review/review"
import { ConversationErrors } from "../../modules/conversation/errors"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import type { LiveMessageRow } from "../../modules/live-sale/chatting"
import { SAFETY_MODULE } from "../../modules/safety"
import { together } from "../../shared/together"
import { requireVerified } from "../account/verify"
import { judge } from "../conversation/say"

export type SayInRoom = {
  live_sale_id: string
  customer_id: string
  /** The shop, where one of its people writes for it. */
  seller_id?: string
  text: string
}

/**
 * Says something to the room of a live sale. What the scam shield would hold for an operator is refused: by then nobody
 * would be there to read it. Throws `LIVE_SALE_NOT_FOUND`, `LIVE_SALE_NOT_OPEN`, `LIVE_MUTED`, `AUTH_006`,
 * `PARTY_BLOCKED`, `MESSAGE_LEADS_OFF`.
 */
export async function sayInRoom(
  container: MedusaContainer,
  { live_sale_id, customer_id, seller_id, text }: SayInRoom
): Promise<LiveMessageRow> {
  const live = container.resolve(LIVE_SALE_MODULE)
  const is_of_shop = seller_id !== undefined
  const sale = await live.readLiveSale({ id: live_sale_id, ...(is_of_shop && { seller_id }) })
  const { action, reasons } = judge(container, text)
  if (action === "block" || action === "hold")
    throw ConversationErrors.MESSAGE_LEADS_OFF({ reasons })
  const author = is_of_shop ? null : await nameOf(container, customer_id)
  const warnings = action === "pass" ? [] : reasons
  return together(container, async (context) => {
    if (!is_of_shop) {
      const pair = { customer_id, seller_id: sale.seller_id }
      await container.resolve(SAFETY_MODULE).requireUnblocked(pair, context)
    }
    return live.sayInRoom(
      { live_sale_id, customer_id, is_of_shop, author, text, warnings },
      context
    )
  })
}

/** A buyer who writes has an e-mail that is theirs, and is told of by a masked name. */
async function nameOf(container: MedusaContainer, customer_id: string): Promise<string | null> {
  await requireVerified(container, customer_id)
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: customer_id }, { select: ["id", "first_name"], take: 1 })
  return maskedName(customer?.first_name)
}
