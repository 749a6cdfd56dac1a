import type { MedusaContainer } from "@medusajs/framework/types"
import type { ChatMessageStatus } from "../../domain/conversation/conversation"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import { ConversationErrors } from "../../modules/conversation/errors"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { RELUV_MODULE } from "../../modules/reluv"
import type { Actor, SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"
import { memberIdsOf } from "./people-of"
import { heldCause } from "./say"

export type DecideMessage = {
  id: string
  to: "shown" | "hidden"
  reason: string | null
  actor: Actor
}

/**
 * An operator shows a message or hides it; once nothing is held in its conversation, nobody is asked any more. Throws
 * `CHAT_MESSAGE_NOT_FOUND`, `CHAT_MESSAGE_STATUS_NOT_ALLOWED`.
 */
export async function decideMessage(
  container: MedusaContainer,
  decision: DecideMessage
): Promise<void> {
  const { status: _, ...where } = await whereIs(container, decision.id)
  await together(container, (context) =>
    decideWithin(container, { ...decision, ...where }, context)
  )
}

/** Where a message is, and who hears of it. Throws `CHAT_MESSAGE_NOT_FOUND`. */
export async function whereIs(
  container: MedusaContainer,
  id: string
): Promise<{ conversation_id: string; status: ChatMessageStatus; member_ids: string[] }> {
  const [message] = await container.resolve(CONVERSATION_MODULE).findMessages({ ids: [id] })
  if (!message) throw ConversationErrors.CHAT_MESSAGE_NOT_FOUND()
  const { conversation_id, status, seller_id } = message
  return { conversation_id, status, member_ids: await memberIdsOf(container, seller_id) }
}

/** The same in a transaction of others. */
export async function decideWithin(
  container: MedusaContainer,
  {
    conversation_id,
    ...decision
  }: DecideMessage & { conversation_id: string; member_ids: readonly string[] },
  context: SqlContext
): Promise<void> {
  const conversations = container.resolve(CONVERSATION_MODULE)
  const alert = container.resolve(RELUV_MODULE).options.policies.chat
  await conversations.decideMessage({ ...decision, alert }, context)
  const { held } = await conversations.readConversation(
    { of: { party: "operator" }, id: conversation_id },
    context
  )
  if (held > 0) return
  const { actor, reason, to } = decision
  await container
    .resolve(OPERATOR_TASK_MODULE)
    .closeTask({ cause: heldCause(conversation_id), actor, note: reason ?? to }, context)
}
