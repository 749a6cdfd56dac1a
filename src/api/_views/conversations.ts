import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { maskedName } from "../../domain/review/review"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import type {
  ConversationFilters,
  ConversationPlace,
  ConversationRow,
  ConversationsOf,
} from "../../modules/conversation/reading"
import { NEWEST_MESSAGE } from "../_contract/conversation-fields"
import { cursorOf } from "../_contract/cursor"
import type { ConversationView, OperatorConversationView } from "../_shapes/conversation"
import { readSellerNames } from "./shop-names"
import { readBuyerBadges } from "./standing"

/** One of the two sides. */
export type Side = Exclude<ConversationsOf, { party: "operator" }>

type Asked = Pick<ConversationFilters, "topic" | "topic_id"> & {
  limit: number
  unread?: boolean | undefined
  cursor?: ConversationPlace | undefined
}

/** A page of one side's conversations, with how many messages are unread in all of them. */
export async function conversationPage(
  container: MedusaContainer,
  { of, unread = false, limit, cursor, ...filters }: Asked & { of: Side }
) {
  const module = container.resolve(CONVERSATION_MODULE)
  const [{ conversations, next }, unread_count] = await Promise.all([
    module.readConversations({
      of,
      filters: { ...filters, unread },
      limit,
      ...(cursor && { after: cursor }),
    }),
    module.countUnreadMessages({ of }),
  ])
  return {
    conversations: await viewsFor(container, conversations, of.party),
    unread_count,
    next_cursor: next && cursorOf(NEWEST_MESSAGE, next),
  }
}

/** Throws `CONVERSATION_NOT_FOUND`. */
export async function viewConversation(
  container: MedusaContainer,
  { of, id }: { of: Side; id: string }
): Promise<ConversationView> {
  const row = await container.resolve(CONVERSATION_MODULE).readConversation({ of, id })
  const [view] = await viewsFor(container, [row], of.party)
  if (!view) throw new Error("one conversation has one view")
  return view
}

async function viewsFor(
  container: MedusaContainer,
  rows: readonly ConversationRow[],
  party: Side["party"]
): Promise<ConversationView[]> {
  const factsOf = await readFacts(container, rows)
  return rows.map((row) => {
    const [mine, theirs] = [row.buyer_read_seq, row.seller_read_seq]
    return {
      ...factsOf(row),
      last_message: row.last_message && {
        side: row.last_message.side,
        text: row.last_message.text,
        pictures: row.last_message.pictures.length,
        card: row.last_message.card?.kind ?? null,
      },
      unread_count: party === "buyer" ? row.buyer_unread : row.seller_unread,
      read_seq: party === "buyer" ? mine : theirs,
      read_by_other_seq: party === "buyer" ? theirs : mine,
    }
  })
}

/** As operators see them. */
export async function viewForOperator(
  container: MedusaContainer,
  rows: readonly ConversationRow[]
): Promise<OperatorConversationView[]> {
  const factsOf = await readFacts(container, rows)
  return rows.map((row) => ({
    ...factsOf(row),
    buyer_read_seq: row.buyer_read_seq,
    seller_read_seq: row.seller_read_seq,
    held: row.held,
  }))
}

type Facts = Omit<OperatorConversationView, "buyer_read_seq" | "seller_read_seq" | "held">

/** Three queries, whatever their number. */
async function readFacts(
  container: MedusaContainer,
  rows: readonly ConversationRow[]
): Promise<(row: ConversationRow) => Facts> {
  const buyerIds = [...new Set(rows.map(({ customer_id }) => customer_id))]
  const [nameOf, buyers, badgesOf] = await Promise.all([
    readSellerNames(
      container,
      rows.map(({ seller_id }) => seller_id)
    ),
    buyerIds.length === 0
      ? []
      : container
          .resolve(Modules.CUSTOMER)
          .listCustomers({ id: buyerIds }, { select: ["id", "first_name"], take: buyerIds.length }),
    readBuyerBadges(container, buyerIds),
  ])
  const people = new Map(buyers.map(({ id, first_name }) => [id, maskedName(first_name)]))
  return (row) => ({
    id: row.id,
    topic: { kind: row.topic, id: row.topic_id, title: row.title },
    seller: nameOf(row.seller_id),
    buyer: {
      id: row.customer_id,
      name: people.get(row.customer_id) ?? null,
      badges: badgesOf(row.customer_id),
    },
    last_message_at: row.last_message_at.toISOString(),
    last_seq: row.last_seq,
    operator_joined_at: row.operator_joined_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
  })
}
