import type { MedusaContainer } from "@medusajs/framework/types"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import type { ReadMark } from "../../modules/conversation/marks"
import type { ConversationsOf } from "../../modules/conversation/reading"
import { memberIdsOf } from "./people-of"

/** One side has read as far as a place. Throws `CONVERSATION_NOT_FOUND`. */
export async function readAsFar(
  container: MedusaContainer,
  { of, id, seq }: { of: Exclude<ConversationsOf, { party: "operator" }>; id: string; seq: number }
): Promise<ReadMark> {
  const conversations = container.resolve(CONVERSATION_MODULE)
  const { seller_id } = await conversations.readConversation({ of, id })
  const member_ids = await memberIdsOf(container, seller_id)
  return conversations.markConversationRead({ id, party: of.party, seq, member_ids })
}
