import { defineStatusMachine } from "../status-machine"

/** What a buyer and a shop talk about: each of these is one conversation of the two. */
export const CONVERSATION_TOPICS = ["listing", "offer", "seller_order"] as const
export type ConversationTopic = (typeof CONVERSATION_TOPICS)[number]

/** Who writes: the buyer, somebody of the shop, or an operator who joined while a dispute is open. */
export const CONVERSATION_SIDES = ["buyer", "seller", "operator"] as const
export type ConversationSide = (typeof CONVERSATION_SIDES)[number]

/** The two whose conversation it is, each with a mark of how far they have read. */
export type ConversationParty = Exclude<ConversationSide, "operator">

/** A message that is `held` is seen by its own side alone until an operator shows it; one that is `hidden` by nobody. */
export const chatMessageStatus = defineStatusMachine({
  held: ["shown", "hidden"],
  shown: ["hidden"],
  hidden: ["shown"],
})
export type ChatMessageStatus = (typeof chatMessageStatus)["statuses"][number]

/** What a message may hold beside its text. */
export const CARD_KINDS = ["listing", "offer", "seller_order"] as const
export type CardKind = (typeof CARD_KINDS)[number]

/** Something of the marketplace, as it was when it was shown in a message. */
export type MessageCard = {
  kind: CardKind
  id: string
  title: string
  status: string
  /** Rupiah: the price, what is offered, or what was paid. */
  amount: number | null
  picture: string | null
}

export const MOST_CHARACTERS = 2_000
export const MOST_PICTURES = 4

/** Of how many days a shop's response time is told. */
export const RESPONSE_DAYS = 30
