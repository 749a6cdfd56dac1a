import type { MedusaContainer } from "@medusajs/framework/types"
import type { ConversationParty } from "../../domain/conversation/conversation"
import type { Fact, FactName } from "../../domain/fact/facts"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import { FACT_MODULE } from "../../modules/fact"
import { together } from "../../shared/together"
import { memberIdsOf } from "./people-of"
import { findThing } from "./topic-of"

/** The marketplace writes it, in the name of the side that did it. */
const AUTHOR = { type: "system", id: "show-offer" } as const

/** Facts of an offer that its conversation shows, with the status that it came to. */
export const SHOWN_OF_OFFERS = {
  "reluv.offer.made": "open",
  "reluv.offer.open": "open",
  "reluv.offer.countered": "countered",
  "reluv.offer.accepted": "accepted",
  "reluv.offer.declined": "declined",
  "reluv.offer.withdrawn": "withdrawn",
} as const satisfies { [Name in FactName]?: string }

/**
 * What happened to an offer is shown where its two sides talk, once for each fact. People are told of offers otherwise:
 * no mail follows from it.
 */
export async function showOffer(
  container: MedusaContainer,
  name: keyof typeof SHOWN_OF_OFFERS,
  { id, fact_id }: Fact
): Promise<void> {
  const [known, [fact]] = await Promise.all([
    findThing(container, { kind: "offer", id }),
    container
      .resolve(FACT_MODULE)
      .listFacts({ id: fact_id }, { select: ["id", "actor_type"], take: 1 }),
  ])
  if (!known?.customer_id) return
  const { customer_id, seller_id, topic, topic_id, card } = known
  const member_ids = await memberIdsOf(container, seller_id)
  // A shop's own terms answer for it.
  const side: ConversationParty = fact?.actor_type === "customer" ? "buyer" : "seller"
  const conversations = container.resolve(CONVERSATION_MODULE)
  await together(container, async (context) => {
    const conversation_id = await conversations.openConversation(
      { customer_id, seller_id, topic, topic_id, title: card.title, actor: AUTHOR },
      context
    )
    await conversations.sendMessage(
      {
        conversation_id,
        side,
        author_id: AUTHOR.id,
        key: fact_id,
        text: null,
        pictures: [],
        card: { ...card, status: SHOWN_OF_OFFERS[name] },
        status: "shown",
        warnings: [],
        alert: null,
        member_ids,
      },
      context
    )
  })
}
