import type { MedusaContainer } from "@medusajs/framework/types"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import type { MessagePage } from "../../modules/conversation/reading"
import type { MessageRow } from "../../modules/conversation/sending"
import type { ChatMessageView, OperatorChatMessageView } from "../_shapes/conversation"
import type { Side } from "./conversations"
import { pictureOf, viewPicture } from "./pictures"

/** A message as a stream keeps it: its time is text there. */
type Kept = Omit<MessageRow, "created_at"> & { created_at: Date | string }

/** What is hidden says nothing any more. */
export function viewMessage(row: Kept): ChatMessageView {
  return row.status === "hidden"
    ? { ...viewAll(row), text: null, pictures: [], card: null }
    : viewAll(row)
}

/** As operators see it. */
export function viewMessageForOperator(row: MessageRow): OperatorChatMessageView {
  return { ...viewAll(row), author_id: row.author_id }
}

function viewAll({ card, pictures, created_at, ...row }: Kept): ChatMessageView {
  const { id, conversation_id, seq, side, text, status, warnings } = row
  return {
    id,
    conversation_id,
    seq,
    side,
    text,
    pictures: pictures.map(viewPicture),
    card: card && { ...card, picture: pictureOf(card.picture) },
    status,
    warnings,
    created_at: new Date(created_at).toISOString(),
  }
}

/** A message as a stream tells of it: for a buyer, or for who works for a shop. */
export type LiveMessage = Kept & { for_seller_id: string | null }

export function viewLiveMessage({ for_seller_id, ...row }: LiveMessage) {
  return { for_seller_id, message: viewMessage(row) }
}

/** What was said in a conversation of one side. Throws `CONVERSATION_NOT_FOUND`. */
export async function messagePage(
  container: MedusaContainer,
  { of, id, page }: { of: Side; id: string; page: MessagePage }
) {
  const module = container.resolve(CONVERSATION_MODULE)
  await module.readConversation({ of, id })
  const { messages, has_more } = await module.readMessages({
    conversation_id: id,
    party: of.party,
    page,
  })
  return { messages: messages.map(viewMessage), has_more }
}
