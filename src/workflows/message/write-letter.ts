import type { MedusaContainer } from "@medusajs/framework/types"
import type { MailKind } from "../../domain/notification/mail-kinds"
import type { Language } from "../../domain/said"
import { MESSAGE_MODULE } from "../../modules/message"
import type { Content } from "../../modules/message/outbox"
import { RELUV_MODULE } from "../../modules/reluv"

export type Letter = {
  fact_id: string
  kind: MailKind
  to: string
  language?: Language
  content: Content
}

/** A mail to one address, about a fact: written once, however often the fact is heard of, and sent soon. */
export async function writeLetter(
  container: MedusaContainer,
  { fact_id, kind, to, language, content }: Letter
): Promise<void> {
  const { mails } = container.resolve(RELUV_MODULE).options
  await container.resolve(MESSAGE_MODULE).writeMessages([
    {
      fact_id,
      kind,
      channel: "email",
      person: to.toLowerCase(),
      address: to,
      language: language ?? mails.language,
      content,
      order_id: null,
    },
  ])
}
