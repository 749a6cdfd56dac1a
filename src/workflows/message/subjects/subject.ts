import type { MailData } from "../../../domain/notification/draw-mail"

/** What a fact is about, as far as mails name it. */
export type Subject = {
  data: MailData
  /** What fills the path of a link. */
  ids: Record<string, string>
  order_id: string | null
  seller_id: string | null
}
