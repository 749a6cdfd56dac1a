import type { MedusaContainer } from "@medusajs/framework/types"
import { CHANNELS } from "../../domain/notification/channels"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import type { DueUnread, UnreadSummary } from "../../modules/conversation/alerts"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import { workOffDue } from "../due/work-off-due"
import { type Told, writeTold } from "../message/channels"
import { customerOf, peopleOf } from "../message/people"

/**
 * Tells a buyer, or those of a shop, of all messages that wait; what they have read meanwhile is not told. A crash in
 * between tells it again under the same id, which is written once.
 */
async function tellReader(
  container: MedusaContainer,
  { id, news }: Pick<DueUnread, "id" | "news">
): Promise<void> {
  const conversations = container.resolve(CONVERSATION_MODULE)
  const unread = await conversations.readUnread({ id })
  if (unread) await writeTold(container, await whoIsTold(container, { id, news, unread }))
  const { again_hours } = container.resolve(RELUV_MODULE).options.policies.chat
  await conversations.endUnread({ id, news, is_told: unread !== null, again_hours })
}

async function whoIsTold(
  container: MedusaContainer,
  { id, news, unread }: { id: string; news: number; unread: UnreadSummary }
): Promise<Told[]> {
  const { customer_id, seller_id, conversation_id, title, messages } = unread
  const isBuyer = id === customer_id
  const [people, [seller]] = await Promise.all([
    isBuyer
      ? customerOf(container, customer_id)
      : peopleOf(container, { seller_id, may: "chats.write" }),
    container
      .resolve(SELLER_MODULE)
      .listSellers({ id: seller_id }, { select: ["id", "name"], take: 1 }),
  ])
  const data = { title, count: messages, shop: seller?.name ?? "" }
  return people.map((person) => ({
    fact_id: `unread:${id}:${news}`,
    kind: isBuyer ? "unread-messages" : "shop-unread-messages",
    person,
    content: { data, ids: { conversation_id }, opens: undefined },
    order_id: null,
    seller_id: isBuyer ? null : seller_id,
    channels: CHANNELS,
  }))
}

/** @returns how many it took up */
export function tellUnread(
  container: MedusaContainer,
  { most }: { most: number }
): Promise<number> {
  return workOffDue(container, {
    clock: "unread-messages",
    most,
    claim: (one) => container.resolve(CONVERSATION_MODULE).claimDueUnread(one),
    work: (alert) => tellReader(container, alert),
    about: () => ({}),
  })
}
