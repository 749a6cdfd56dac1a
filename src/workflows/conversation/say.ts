import type { MedusaContainer } from "@medusajs/framework/types"
import type { MessageCard } from "../../domain/conversation/conversation"
import { actionOf, type MessageShieldAction, scan } from "../../domain/safety/scam-shield"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import { ConversationErrors } from "../../modules/conversation/errors"
import type { ConversationsOf } from "../../modules/conversation/reading"
import type { MessageRow, NewMessage } from "../../modules/conversation/sending"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { RELUV_MODULE } from "../../modules/reluv"
import { SAFETY_MODULE } from "../../modules/safety"
import type { Actor, SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"
import { requireVerified } from "../account/verify"
import { memberIdsOf, requireNotOwn, requireReader } from "./people-of"
import { findThing, type Known, type Thing } from "./topic-of"

/** Who writes: a buyer, or somebody for a shop. */
export type Speaker = Exclude<ConversationsOf, { party: "operator" }> & {
  /** The customer, also one who writes for a shop. */
  author_id: string
  actor: Actor
}

export type Saying = {
  text: string | null
  /** Addresses, taken into use already. */
  pictures: readonly string[]
  shows: Thing | null
  /** Of whoever sends it: the same again is the same message. */
  key: string | null
}

type Pair = { customer_id: string; seller_id: string }

/**
 * Begins a conversation about something, or goes on with the one that there is. A shop does not begin one about a
 * listing: nobody is written to who has not asked, offered or bought.
 *
 * Throws `AUTH_006`, `CONVERSATION_TOPIC_NOT_FOUND`, `CONVERSATION_WITH_OWN_SHOP`, `CONVERSATION_CLOSED`,
 * `PARTY_BLOCKED`, `MESSAGE_LEADS_OFF`, `IDEMPOTENCY_KEY_USED`.
 */
export async function startConversation(
  container: MedusaContainer,
  { speaker, about, saying }: { speaker: Speaker; about: Thing; saying: Saying }
): Promise<MessageRow> {
  if (speaker.party === "buyer") await requireVerified(container, speaker.customer_id)
  const known = await findThing(container, about)
  const pair = known && pairOf(known, speaker)
  if (!known || !pair) throw ConversationErrors.CONVERSATION_TOPIC_NOT_FOUND()
  await requireNotOwn(container, pair)
  const { topic, topic_id, card } = known
  return write(container, { pair, speaker, saying }, (context) =>
    container
      .resolve(CONVERSATION_MODULE)
      .openConversation(
        { ...pair, topic, topic_id, title: card.title, actor: speaker.actor },
        context
      )
  )
}

/** Whose it is together with who asks; null where it is not theirs. */
function pairOf(known: Known, speaker: Speaker): Pair | null {
  const { seller_id } = known
  if (speaker.party === "buyer") {
    const customer_id =
      known.customer_id ?? (known.topic === "listing" ? speaker.customer_id : null)
    return customer_id === speaker.customer_id ? { customer_id, seller_id } : null
  }
  const { customer_id } = known
  return customer_id !== null && seller_id === speaker.seller_id ? { customer_id, seller_id } : null
}

/**
 * Says something in a conversation. Throws `CONVERSATION_NOT_FOUND`, `CONVERSATION_TOPIC_NOT_FOUND` of what it shows,
 * `CONVERSATION_CLOSED`, `PARTY_BLOCKED`, `MESSAGE_LEADS_OFF`, `IDEMPOTENCY_KEY_USED`.
 */
export async function say(
  container: MedusaContainer,
  { id, speaker, saying }: { id: string; speaker: Speaker; saying: Saying }
): Promise<MessageRow> {
  const pair = await container.resolve(CONVERSATION_MODULE).readConversation({ of: speaker, id })
  return write(container, { pair, speaker, saying }, async () => id)
}

async function write(
  container: MedusaContainer,
  { pair, speaker, saying }: { pair: Pair; speaker: Speaker; saying: Saying },
  conversation: (context: SqlContext) => Promise<string>
): Promise<MessageRow> {
  const { customer_id, seller_id } = pair
  const { action, reasons } = judge(container, saying.text)
  if (action === "block") throw ConversationErrors.MESSAGE_LEADS_OFF({ reasons })
  await requireReader(container, seller_id)
  const [card, member_ids] = await Promise.all([
    cardOf(container, { pair, shows: saying.shows }),
    memberIdsOf(container, seller_id),
  ])
  const message: Omit<NewMessage, "conversation_id"> = {
    side: speaker.party,
    author_id: speaker.author_id,
    key: saying.key,
    text: saying.text,
    pictures: saying.pictures,
    card,
    status: action === "hold" ? "held" : "shown",
    warnings: action === "pass" ? [] : reasons,
    alert: container.resolve(RELUV_MODULE).options.policies.chat,
    member_ids,
  }
  return together(container, async (context) => {
    await container.resolve(SAFETY_MODULE).requireUnblocked({ customer_id, seller_id }, context)
    const conversation_id = await conversation(context)
    const sent = await container
      .resolve(CONVERSATION_MODULE)
      .sendMessage({ ...message, conversation_id }, context)
    if (sent.status === "held") await askOperator(container, { ...sent, seller_id }, context)
    return sent
  })
}

/** What becomes of a text, by the policy. */
export function judge(container: MedusaContainer, text: string | null) {
  const { scam_shield } = container.resolve(RELUV_MODULE).options.policies
  const seen = scan(text ?? "")
  const action: MessageShieldAction = actionOf(seen, scam_shield.messages)
  return { action, reasons: seen.reasons }
}

/** What a message shows has to be of the two. Throws `CONVERSATION_TOPIC_NOT_FOUND`. */
async function cardOf(
  container: MedusaContainer,
  { pair, shows }: { pair: Pair; shows: Thing | null }
): Promise<MessageCard | null> {
  if (!shows) return null
  const known = await findThing(container, shows)
  const isTheirs =
    known?.seller_id === pair.seller_id &&
    (known.customer_id === pair.customer_id || shows.kind === "listing")
  if (!known || !isTheirs) throw ConversationErrors.CONVERSATION_TOPIC_NOT_FOUND()
  return known.card
}

async function askOperator(
  container: MedusaContainer,
  { conversation_id, text, seller_id }: MessageRow & { seller_id: string },
  context: SqlContext
): Promise<void> {
  const task = {
    kind: "held_message",
    cause: heldCause(conversation_id),
    reason: text ?? "",
    seller_id,
  } as const
  await container.resolve(OPERATOR_TASK_MODULE).openTask(task, {}, context)
}

/** One task waits for all that is held in a conversation. */
export function heldCause(conversation_id: string): string {
  return `held_message:${conversation_id}`
}
