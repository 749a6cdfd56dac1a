import type { MedusaContainer } from "@medusajs/framework/types"
import { CHANNELS } from "../../domain/notification/channels"
import type { MailKind } from "../../domain/notification/mail-kinds"
import type { Language } from "../../domain/said"
import type { Content } from "../../modules/message/outbox"
import { RELUV_MODULE } from "../../modules/reluv"
import { writeTold } from "./channels"

export type Letter = {
  fact_id: string
  kind: MailKind
  to: string
  language?: Language
  content: Content
  /** Whose inbox says it, too; left out for what is for the address alone, such as a link that proves it. */
  customer_id?: string
  /** The shop that they are told it for, as one of its people. */
  seller_id?: string
}

/** What one person is told of a fact: written once, however often the fact is heard of, and sent soon. */
export async function writeLetter(
  container: MedusaContainer,
  { fact_id, kind, to, language, content, customer_id, seller_id }: Letter
): Promise<void> {
  const { mails } = container.resolve(RELUV_MODULE).options
  await writeTold(container, [
    {
      fact_id,
      kind,
      person: {
        person: to.toLowerCase(),
        customer_id: customer_id ?? null,
        address: to,
        language: language ?? mails.language,
      },
      content,
      order_id: null,
      seller_id: seller_id ?? null,
      channels: customer_id ? CHANNELS : ["email"],
    },
  ])
}
