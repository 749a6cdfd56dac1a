import type { MedusaContainer } from "@medusajs/framework/types"
import { drawMail, missingOf } from "../../domain/notification/draw-mail"
import { isMailKind } from "../../domain/notification/mail-kinds"
import type { KeptMessage } from "../../modules/message/reading"
import { RELUV_MODULE } from "../../modules/reluv"
import type { MessageView } from "../_shapes/message"

export function messageView(container: MedusaContainer, row: KeptMessage): MessageView {
  const { person, created_at, next_attempt_at, ended_at, state } = row
  const { id, kind, channel, address, language, order_id, attempts, error } = row
  return {
    id,
    kind,
    channel,
    address,
    customer_id: person.includes("@") ? null : person,
    language,
    ...saidIn(container, row),
    order_id,
    state,
    attempts,
    error,
    written_at: created_at.toISOString(),
    next_attempt_at: state === "queued" ? next_attempt_at.toISOString() : null,
    ended_at: ended_at?.toISOString() ?? null,
  }
}

/** What it says. Its link would open what is its reader's alone. */
function saidIn(
  container: MedusaContainer,
  { kind, language, content: { data } }: KeptMessage
): Pick<MessageView, "subject" | "text"> {
  if (!isMailKind(kind) || missingOf(kind, data).length > 0) return { subject: null, text: null }
  const look = container.resolve(RELUV_MODULE).options.mails
  const { subject, text } = drawMail(kind, { data, language, link: null, look })
  return { subject, text }
}
